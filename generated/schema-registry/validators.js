/** @generated from contracts/schema-registry/openapi.yaml by `concordat generate`. Do not edit. */
import { formats, ucs2length } from "@concordat/runtime/codegen-v1/validation";
const func0 = ucs2length;
export const listSubjectsParameters = validate0;
const formats0 = formats.int32;
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subjectPrefix !== undefined){
let data1 = data0.subjectPrefix;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subjectPrefix",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subjectPrefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.deleted !== undefined){
if(typeof data0.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.deletedOnly !== undefined){
if(typeof data0.deletedOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deletedOnly",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.offset !== undefined){
let data4 = data0.offset;
if(!((typeof data4 === "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 === "number"){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data0.limit !== undefined){
let data5 = data0.limit;
if(!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const lookUpSchemaParameters = validate1;
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.normalize !== undefined){
if(typeof data2.normalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/normalize",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const lookUpSchemaBody = validate2;
const schema4 = {"type":"object","properties":{"schema":{"type":["string","null"],"maxLength":1048576},"schemaType":{"type":["string","null"],"maxLength":64},"references":{"oneOf":[{"$ref":"contract#/$defs/References"},{"type":"null"}]},"metadata":{"$ref":"contract#/$defs/Metadata"},"ruleSet":{"$ref":"contract#/$defs/RuleSet"},"id":{"type":["integer","null"],"format":"int32"},"version":{"type":["integer","null"],"format":"int32"}}};
const schema8 = {"type":["object","null"]};
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 === "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":["object","null"],"properties":{"tags":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"type":"string"}}},"properties":{"type":["object","null"],"additionalProperties":{"type":"string"}},"sensitive":{"type":["array","null"],"items":{"type":"string"}}}};
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data === "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema7.type}});
errors++;
}
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
if((!(data0 && typeof data0 === "object" && !Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: schema7.properties.tags.type}});
errors++;
}
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if((!(data3 && typeof data3 === "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/properties",keyword:"type",params:{type: schema7.properties.properties.type}});
errors++;
}
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.sensitive !== undefined){
let data5 = data.sensitive;
if((!(Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/sensitive",keyword:"type",params:{type: schema7.properties.sensitive.type}});
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sensitive/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
export const lookUpSchemaBody2 = validate12;
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
export const lookUpSchemaBody3 = validate17;
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate18(data, {instancePath}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate17.errors = vErrors;
return errors === 0;
}
export const deleteSubjectParameters = validate22;
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.permanent !== undefined){
if(typeof data2.permanent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/permanent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
export const listVersionsParameters = validate23;
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.deletedOnly !== undefined){
if(typeof data2.deletedOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deletedOnly",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.deletedAsNegative !== undefined){
if(typeof data2.deletedAsNegative !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deletedAsNegative",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.offset !== undefined){
let data6 = data2.offset;
if(!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 === "number"){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data2.limit !== undefined){
let data7 = data2.limit;
if(!((typeof data7 === "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 === "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
export const registerSchemaParameters = validate24;
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.normalize !== undefined){
if(typeof data2.normalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/normalize",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.force !== undefined){
if(typeof data2.force !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/force",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
export const registerSchemaBody = validate25;
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
export const registerSchemaBody2 = validate30;
function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
export const registerSchemaBody3 = validate35;
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate36(data, {instancePath}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
export const getVersionParameters = validate40;
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
if(data3.format !== undefined){
let data4 = data3.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.referenceFormat !== undefined){
let data5 = data3.referenceFormat;
if(typeof data5 === "string"){
if(func0(data5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/referenceFormat",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/referenceFormat",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.deleted !== undefined){
if(typeof data3.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
export const deleteVersionParameters = validate41;
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
if(data3.permanent !== undefined){
if(typeof data3.permanent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/permanent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
export const getVersionSchemaParameters = validate42;
function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
if(data3.format !== undefined){
let data4 = data3.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.deleted !== undefined){
if(typeof data3.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
export const listReferrersParameters = validate43;
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
if(data3.deleted !== undefined){
if(typeof data3.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data3.offset !== undefined){
let data5 = data3.offset;
if(!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 === "number"){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data3.limit !== undefined){
let data6 = data3.limit;
if(!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
export const getLatestWithMetadataParameters = validate44;
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.key !== undefined){
let data3 = data2.key;
if(Array.isArray(data3)){
if(data3.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/query/key",keyword:"maxItems",params:{limit: 32}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/query/key/" + i0,keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/key/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/key",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data2.value !== undefined){
let data5 = data2.value;
if(Array.isArray(data5)){
if(data5.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/query/value",keyword:"maxItems",params:{limit: 32}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func0(data6) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/query/value/" + i1,keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/value/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/value",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data2.format !== undefined){
let data7 = data2.format;
if(typeof data7 === "string"){
if(func0(data7) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
export const listSchemasParameters = validate45;
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subjectPrefix !== undefined){
let data1 = data0.subjectPrefix;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subjectPrefix",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subjectPrefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.deleted !== undefined){
if(typeof data0.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.latestOnly !== undefined){
if(typeof data0.latestOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/latestOnly",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.offset !== undefined){
let data4 = data0.offset;
if(!((typeof data4 === "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 === "number"){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data0.limit !== undefined){
let data5 = data0.limit;
if(!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
export const getSchemaParameters = validate46;
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.subject !== undefined){
let data3 = data2.subject;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.referenceFormat !== undefined){
let data5 = data2.referenceFormat;
if(typeof data5 === "string"){
if(func0(data5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/referenceFormat",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/referenceFormat",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.fetchMaxId !== undefined){
if(typeof data2.fetchMaxId !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/fetchMaxId",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
export const getSchemaTextParameters = validate47;
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.subject !== undefined){
let data3 = data2.subject;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func0(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
export const listVersionsOfSchemaParameters = validate48;
function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.subject !== undefined){
let data3 = data2.subject;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.offset !== undefined){
let data5 = data2.offset;
if(!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 === "number"){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data2.limit !== undefined){
let data6 = data2.limit;
if(!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
export const listSubjectsOfSchemaParameters = validate49;
function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.subject !== undefined){
let data3 = data2.subject;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.offset !== undefined){
let data5 = data2.offset;
if(!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 === "number"){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data2.limit !== undefined){
let data6 = data2.limit;
if(!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
export const getSchemaByGuidParameters = validate50;
function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.guid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "guid"}});
errors++;
}
if(data0.guid !== undefined){
let data1 = data0.guid;
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/guid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/guid",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.format !== undefined){
let data3 = data2.format;
if(typeof data3 === "string"){
if(func0(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
export const listIdsOfGuidParameters = validate51;
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.guid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "guid"}});
errors++;
}
if(data0.guid !== undefined){
let data1 = data0.guid;
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/guid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/guid",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityParameters = validate52;
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.normalize !== undefined){
if(typeof data2.normalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/normalize",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.verbose !== undefined){
if(typeof data2.verbose !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/verbose",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityBody = validate53;
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityBody2 = validate58;
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate59(data, {instancePath}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityBody3 = validate63;
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityWithVersionParameters = validate68;
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 === "object" && !Array.isArray(data3)){
if(data3.normalize !== undefined){
if(typeof data3.normalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/normalize",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data3.verbose !== undefined){
if(typeof data3.verbose !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/verbose",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityWithVersionBody = validate69;
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate70(data, {instancePath}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityWithVersionBody2 = validate74;
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate75(data, {instancePath}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
export const checkCompatibilityWithVersionBody3 = validate79;
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: schema4.properties.schema.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 1048576){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
}
if(data.schemaType !== undefined){
let data1 = data.schemaType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"type",params:{type: schema4.properties.schemaType.type}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/schemaType",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.references !== undefined){
let data2 = data.references;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/references",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.ruleSet !== undefined){
let data4 = data.ruleSet;
if((!(data4 && typeof data4 === "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ruleSet",keyword:"type",params:{type: schema8.type}});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((!((typeof data5 === "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: schema4.properties.id.type}});
errors++;
}
if(typeof data5 === "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.version !== undefined){
let data6 = data.version;
if((!((typeof data6 === "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: schema4.properties.version.type}});
errors++;
}
if(typeof data6 === "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate80(data, {instancePath}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
export const getGlobalConfigParameters = validate84;
function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.defaultToGlobal !== undefined){
if(typeof data0.defaultToGlobal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/defaultToGlobal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
export const setGlobalConfigBody = validate85;
const schema61 = {"type":"object","properties":{"compatibility":{"type":["string","null"],"maxLength":64},"normalize":{"type":["boolean","null"]},"validateFields":{"type":["boolean","null"]},"validateNewSchemas":{"type":["boolean","null"]},"compatibilityGroup":{"type":["string","null"],"maxLength":1024}}};
function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
export const setGlobalConfigBody2 = validate88;
function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
export const setGlobalConfigBody3 = validate91;
function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
export const getSubjectConfigParameters = validate94;
function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.defaultToGlobal !== undefined){
if(typeof data2.defaultToGlobal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/defaultToGlobal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
export const setSubjectConfigParameters = validate95;
function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
export const setSubjectConfigBody = validate96;
function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate97(data, {instancePath}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
export const setSubjectConfigBody2 = validate99;
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
export const setSubjectConfigBody3 = validate102;
function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.compatibility !== undefined){
let data0 = data.compatibility;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"type",params:{type: schema61.properties.compatibility.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/compatibility",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.normalize !== undefined){
let data1 = data.normalize;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: schema61.properties.normalize.type}});
errors++;
}
}
if(data.validateFields !== undefined){
let data2 = data.validateFields;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateFields",keyword:"type",params:{type: schema61.properties.validateFields.type}});
errors++;
}
}
if(data.validateNewSchemas !== undefined){
let data3 = data.validateNewSchemas;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/validateNewSchemas",keyword:"type",params:{type: schema61.properties.validateNewSchemas.type}});
errors++;
}
}
if(data.compatibilityGroup !== undefined){
let data4 = data.compatibilityGroup;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"type",params:{type: schema61.properties.compatibilityGroup.type}});
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/compatibilityGroup",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate103(data, {instancePath}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
export const deleteSubjectConfigParameters = validate105;
function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
export const getGlobalModeParameters = validate106;
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.defaultToGlobal !== undefined){
if(typeof data0.defaultToGlobal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/defaultToGlobal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
export const setGlobalModeParameters = validate107;
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.force !== undefined){
if(typeof data0.force !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/force",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
export const setGlobalModeBody = validate108;
const schema78 = {"type":"object","properties":{"mode":{"type":["string","null"],"maxLength":64}}};
function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
export const setGlobalModeBody2 = validate109;
function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
export const setGlobalModeBody3 = validate110;
function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
export const getSubjectModeParameters = validate111;
function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.defaultToGlobal !== undefined){
if(typeof data2.defaultToGlobal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/defaultToGlobal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
export const setSubjectModeParameters = validate112;
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.force !== undefined){
if(typeof data2.force !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/force",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const setSubjectModeBody = validate113;
function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const setSubjectModeBody2 = validate114;
function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const setSubjectModeBody3 = validate115;
function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: schema78.properties.mode.type}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
export const deleteSubjectModeParameters = validate116;
function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data0.subject !== undefined){
let data1 = data0.subject;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2.recursive !== undefined){
if(typeof data2.recursive !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/query/recursive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
export const listContextsParameters = validate117;
function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.offset !== undefined){
let data1 = data0.offset;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/query/offset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data0.limit !== undefined){
let data2 = data0.limit;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 === "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

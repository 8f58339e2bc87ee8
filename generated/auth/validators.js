/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */
import { formats, ucs2length } from "@concordat/runtime/codegen-v1/validation";
const func0 = ucs2length;
export const listUsersParameters = validate0;
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const formats0 = formats.int32;
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.cursor !== undefined){
let data1 = data0.cursor;
if(typeof data1 === "string"){
if(func0(data1) > 512){
const err0 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data1) < 1){
const err1 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data0.limit !== undefined){
let data2 = data0.limit;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 === "number"){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
if(!(formats0.validate(data2))){
const err7 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const registerUserParameters = validate1;
const pattern1 = new RegExp("^[!-~]+$", "u");
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0["Idempotency-Key"] !== undefined){
let data1 = data0["Idempotency-Key"];
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err0 = {instancePath:instancePath+"/header/Idempotency-Key",schemaPath:"#/properties/header/properties/Idempotency-Key/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data1) < 1){
const err1 = {instancePath:instancePath+"/header/Idempotency-Key",schemaPath:"#/properties/header/properties/Idempotency-Key/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data1)){
const err2 = {instancePath:instancePath+"/header/Idempotency-Key",schemaPath:"#/properties/header/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/header/Idempotency-Key",schemaPath:"#/properties/header/properties/Idempotency-Key/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const registerUserBody = validate2;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "email") || (key0 === "name")) || (key0 === "password"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 254){
const err4 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/EmailAddress/maxLength",keyword:"maxLength",params:{limit: 254}};
(vErrors ??= []).push(err4);
errors++;
}
if(func0(data0) < 3){
const err5 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/EmailAddress/minLength",keyword:"minLength",params:{limit: 3}};
(vErrors ??= []).push(err5);
errors++;
}
if(!(formats2.test(data0))){
const err6 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/EmailAddress/format",keyword:"format",params:{format: "email"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/EmailAddress/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 100){
const err8 = {instancePath:instancePath+"/name",schemaPath:"contract#/$defs/DisplayName/maxLength",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err8);
errors++;
}
if(func0(data1) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"contract#/$defs/DisplayName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"contract#/$defs/DisplayName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func0(data2) > 128){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err11);
errors++;
}
if(func0(data2) < 12){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 12}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
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
export const getUserParameters = validate6;
const formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err0 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "userId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
const err1 = {instancePath:instancePath+"/path/userId",schemaPath:"contract#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 36}};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data1) < 36){
const err2 = {instancePath:instancePath+"/path/userId",schemaPath:"contract#/$defs/Identifier/minLength",keyword:"minLength",params:{limit: 36}};
(vErrors ??= []).push(err2);
errors++;
}
if(!(formats4.test(data1))){
const err3 = {instancePath:instancePath+"/path/userId",schemaPath:"contract#/$defs/Identifier/format",keyword:"format",params:{format: "uuid"}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path/userId",schemaPath:"contract#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
export const authorizeParameters = validate7;
const schema9 = {"type":"object","properties":{"query":{"type":"object","properties":{"client_id":{"$ref":"contract#/$defs/ClientId"},"response_type":{"type":"string","enum":["code"]},"redirect_uri":{"type":"string","format":"uri","minLength":1,"maxLength":2048},"scope":{"$ref":"contract#/$defs/ScopeList"},"state":{"type":"string","minLength":1,"maxLength":512},"nonce":{"type":"string","minLength":1,"maxLength":512},"code_challenge":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$","minLength":43,"maxLength":43},"code_challenge_method":{"type":"string","enum":["S256"]}},"required":["client_id","response_type","redirect_uri","code_challenge","code_challenge_method"]}}};
const pattern2 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern3 = new RegExp("^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
const formats6 = formats.uri;
function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.client_id === undefined){
const err0 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "client_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data0.response_type === undefined){
const err1 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "response_type"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.redirect_uri === undefined){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "redirect_uri"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.code_challenge === undefined){
const err3 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "code_challenge"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.code_challenge_method === undefined){
const err4 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "code_challenge_method"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func0(data1) > 64){
const err5 = {instancePath:instancePath+"/query/client_id",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5);
errors++;
}
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/query/client_id",schemaPath:"contract#/$defs/ClientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern2.test(data1)){
const err7 = {instancePath:instancePath+"/query/client_id",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/query/client_id",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data0.response_type !== undefined){
let data2 = data0.response_type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/query/response_type",schemaPath:"#/properties/query/properties/response_type/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
if(!(data2 === "code")){
const err10 = {instancePath:instancePath+"/query/response_type",schemaPath:"#/properties/query/properties/response_type/enum",keyword:"enum",params:{allowedValues: schema9.properties.query.properties.response_type.enum}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data0.redirect_uri !== undefined){
let data3 = data0.redirect_uri;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
const err11 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit: 2048}};
(vErrors ??= []).push(err11);
errors++;
}
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
if(!(formats6(data3))){
const err13 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/format",keyword:"format",params:{format: "uri"}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data0.scope !== undefined){
let data4 = data0.scope;
if(typeof data4 === "string"){
if(func0(data4) > 1024){
const err15 = {instancePath:instancePath+"/query/scope",schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err15);
errors++;
}
if(func0(data4) < 1){
const err16 = {instancePath:instancePath+"/query/scope",schemaPath:"contract#/$defs/ScopeList/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
if(!pattern3.test(data4)){
const err17 = {instancePath:instancePath+"/query/scope",schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$"}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/query/scope",schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data0.state !== undefined){
let data5 = data0.state;
if(typeof data5 === "string"){
if(func0(data5) > 512){
const err19 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/maxLength",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err19);
errors++;
}
if(func0(data5) < 1){
const err20 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data0.nonce !== undefined){
let data6 = data0.nonce;
if(typeof data6 === "string"){
if(func0(data6) > 512){
const err22 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err22);
errors++;
}
if(func0(data6) < 1){
const err23 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data0.code_challenge !== undefined){
let data7 = data0.code_challenge;
if(typeof data7 === "string"){
if(func0(data7) > 43){
const err25 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/maxLength",keyword:"maxLength",params:{limit: 43}};
(vErrors ??= []).push(err25);
errors++;
}
if(func0(data7) < 43){
const err26 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/minLength",keyword:"minLength",params:{limit: 43}};
(vErrors ??= []).push(err26);
errors++;
}
if(!pattern4.test(data7)){
const err27 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data0.code_challenge_method !== undefined){
let data8 = data0.code_challenge_method;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/query/code_challenge_method",schemaPath:"#/properties/query/properties/code_challenge_method/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err29);
errors++;
}
if(!(data8 === "S256")){
const err30 = {instancePath:instancePath+"/query/code_challenge_method",schemaPath:"#/properties/query/properties/code_challenge_method/enum",keyword:"enum",params:{allowedValues: schema9.properties.query.properties.code_challenge_method.enum}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err32);
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
export const createTokenBody = validate8;
const schema13 = {"type":"object","required":["grant_type"],"properties":{"grant_type":{"type":"string","enum":["client_credentials","authorization_code","refresh_token"]},"scope":{"$ref":"contract#/$defs/ScopeList"},"client_id":{"$ref":"contract#/$defs/ClientId"},"client_secret":{"type":"string","minLength":1,"maxLength":256},"code":{"type":"string","minLength":1,"maxLength":512},"redirect_uri":{"type":"string","format":"uri","minLength":1,"maxLength":2048},"code_verifier":{"type":"string","pattern":"^[A-Za-z0-9._~-]+$","minLength":43,"maxLength":128},"refresh_token":{"type":"string","minLength":1,"maxLength":4096},"resource":{"type":"string","format":"uri","minLength":1,"maxLength":2048}}};
const pattern7 = new RegExp("^[A-Za-z0-9._~-]+$", "u");
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.grant_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.grant_type !== undefined){
let data0 = data.grant_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
if(!(((data0 === "client_credentials") || (data0 === "authorization_code")) || (data0 === "refresh_token"))){
const err2 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema13.properties.grant_type.enum}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(typeof data1 === "string"){
if(func0(data1) > 1024){
const err3 = {instancePath:instancePath+"/scope",schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err3);
errors++;
}
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/scope",schemaPath:"contract#/$defs/ScopeList/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/scope",schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$"}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/scope",schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.client_id !== undefined){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err7 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err7);
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.client_secret !== undefined){
let data3 = data.client_secret;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err11 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err11);
errors++;
}
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func0(data4) > 512){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err14);
errors++;
}
if(func0(data4) < 1){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.redirect_uri !== undefined){
let data5 = data.redirect_uri;
if(typeof data5 === "string"){
if(func0(data5) > 2048){
const err17 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit: 2048}};
(vErrors ??= []).push(err17);
errors++;
}
if(func0(data5) < 1){
const err18 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
if(!(formats6(data5))){
const err19 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/format",keyword:"format",params:{format: "uri"}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.code_verifier !== undefined){
let data6 = data.code_verifier;
if(typeof data6 === "string"){
if(func0(data6) > 128){
const err21 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err21);
errors++;
}
if(func0(data6) < 43){
const err22 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/minLength",keyword:"minLength",params:{limit: 43}};
(vErrors ??= []).push(err22);
errors++;
}
if(!pattern7.test(data6)){
const err23 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~-]+$"}};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.refresh_token !== undefined){
let data7 = data.refresh_token;
if(typeof data7 === "string"){
if(func0(data7) > 4096){
const err25 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096}};
(vErrors ??= []).push(err25);
errors++;
}
if(func0(data7) < 1){
const err26 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.resource !== undefined){
let data8 = data.resource;
if(typeof data8 === "string"){
if(func0(data8) > 2048){
const err28 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 2048}};
(vErrors ??= []).push(err28);
errors++;
}
if(func0(data8) < 1){
const err29 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
if(!(formats6(data8))){
const err30 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/format",keyword:"format",params:{format: "uri"}};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err32);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate9(data, {instancePath}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
validate8.errors = vErrors;
return errors === 0;
}
export const revokeTokenBody = validate11;
const schema17 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1,"maxLength":8192},"token_type_hint":{"type":"string","enum":["access_token","refresh_token"]},"client_id":{"$ref":"contract#/$defs/ClientId"},"client_secret":{"type":"string","minLength":1,"maxLength":256}}};
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 8192){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit: 8192}};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.token_type_hint !== undefined){
let data1 = data.token_type_hint;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
if(!((data1 === "access_token") || (data1 === "refresh_token"))){
const err5 = {instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/enum",keyword:"enum",params:{allowedValues: schema17.properties.token_type_hint.enum}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.client_id !== undefined){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err6 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err6);
errors++;
}
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.client_secret !== undefined){
let data3 = data.client_secret;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err10 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err10);
errors++;
}
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}
export const introspectTokenBody = validate14;
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 8192){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit: 8192}};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.token_type_hint !== undefined){
let data1 = data.token_type_hint;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
if(!((data1 === "access_token") || (data1 === "refresh_token"))){
const err5 = {instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/enum",keyword:"enum",params:{allowedValues: schema17.properties.token_type_hint.enum}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.client_id !== undefined){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err6 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err6);
errors++;
}
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/client_id",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.client_secret !== undefined){
let data3 = data.client_secret;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err10 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err10);
errors++;
}
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate14.errors = vErrors;
return errors === 0;
}

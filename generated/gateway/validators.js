/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */
import { formats, ucs2length } from "@concordat/runtime/codegen-v1/validation";
const func0 = ucs2length;
export const listProductsParameters = validate0;
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9-]*$", "u");
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
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.limit !== undefined){
let data2 = data0.limit;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 === "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data0.sku !== undefined){
let data3 = data0.sku;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/query/sku",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/sku",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func0(data4) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/query/sku/" + i0,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/sku/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/query/sku/" + i0,keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/sku/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/sku",keyword:"type",params:{type: "array"}});
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
validate0.errors = vErrors;
return errors === 0;
}
export const createProductParameters = validate2;
const pattern2 = new RegExp("^[!-~]+$", "u");
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0["Idempotency-Key"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data0["Idempotency-Key"] !== undefined){
let data1 = data0["Idempotency-Key"];
if(typeof data1 === "string"){
if(func0(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"pattern",params:{pattern: "^[!-~]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
export const createProductBody = validate3;
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!((typeof data0 === "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 === "number"){
if(data0 > 99999999999 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 99999999999}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(func0(data1) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(func0(data1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.sku === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sku"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
errors++;
}
if(data.onHand === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "onHand"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "sku") || (key0 === "name")) || (key0 === "description")) || (key0 === "price")) || (key0 === "onHand"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sku !== undefined){
let data0 = data.sku;
if(typeof data0 === "string"){
if(func0(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.price !== undefined){
if(!(validate5(data.price, {instancePath:instancePath+"/price"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.onHand !== undefined){
let data4 = data.onHand;
if(!((typeof data4 === "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 === "number"){
if(data4 > 1000000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"format",params:{format: "int32"}});
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
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate3.errors = vErrors;
return errors === 0;
}
export const getProductParameters = validate8;
function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.sku === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "sku"}});
errors++;
}
if(data0.sku !== undefined){
let data1 = data0.sku;
if(typeof data1 === "string"){
if(func0(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/path/sku",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/sku",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/path/sku",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/sku",keyword:"type",params:{type: "string"}});
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
validate8.errors = vErrors;
return errors === 0;
}
export const listOrdersParameters = validate9;
const schema11 = {"type":"string","enum":["pending","confirmed","rejected","cancelled"]};
function validate9(data, {instancePath=""}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.limit !== undefined){
let data2 = data0.limit;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 === "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "pending") || (data3 === "confirmed")) || (data3 === "rejected")) || (data3 === "cancelled"))){
(vErrors ??= []).push({instancePath:instancePath+"/query/status",keyword:"enum",params:{allowedValues: schema11.enum}});
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
validate9.errors = vErrors;
return errors === 0;
}
export const createOrderParameters = validate10;
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data0 = data.header;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0["Idempotency-Key"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data0["Idempotency-Key"] !== undefined){
let data1 = data0["Idempotency-Key"];
if(typeof data1 === "string"){
if(func0(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"pattern",params:{pattern: "^[!-~]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.Prefer !== undefined){
let data2 = data0.Prefer;
if(typeof data2 === "string"){
if(func0(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/header/Prefer",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header/Prefer",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/Prefer",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
export const createOrderBody = validate11;
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.sku === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sku"}});
errors++;
}
if(data.quantity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "quantity"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "sku") || (key0 === "quantity"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sku !== undefined){
let data0 = data.sku;
if(typeof data0 === "string"){
if(func0(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(!((typeof data1 === "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 === "number"){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"format",params:{format: "int32"}});
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
const pattern9 = new RegExp("^tok_[a-z0-9_]+$", "u");
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"}});
errors++;
}
if(data.paymentMethod === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paymentMethod"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "lines") || (key0 === "paymentMethod"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/lines/" + i0}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.paymentMethod !== undefined){
let data2 = data.paymentMethod;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/paymentMethod",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 5){
(vErrors ??= []).push({instancePath:instancePath+"/paymentMethod",keyword:"minLength",params:{limit: 5}});
errors++;
}
if(!pattern9.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/paymentMethod",keyword:"pattern",params:{pattern: "^tok_[a-z0-9_]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paymentMethod",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
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
export const getOrderParameters = validate16;
const formats8 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.orderId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data0.orderId !== undefined){
let data1 = data0.orderId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"type",params:{type: "string"}});
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
validate16.errors = vErrors;
return errors === 0;
}
export const cancelOrderParameters = validate17;
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.orderId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data0.orderId !== undefined){
let data1 = data0.orderId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2["Idempotency-Key"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "Idempotency-Key"}});
errors++;
}
if(data2["Idempotency-Key"] !== undefined){
let data3 = data2["Idempotency-Key"];
if(typeof data3 === "string"){
if(func0(data3) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"pattern",params:{pattern: "^[!-~]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
export const cancelOrderBody = validate18;
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "reason")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
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
export const getOrderSummaryParameters = validate19;
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.orderId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data0.orderId !== undefined){
let data1 = data0.orderId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/orderId",keyword:"type",params:{type: "string"}});
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
validate19.errors = vErrors;
return errors === 0;
}
export const getPaymentParameters = validate20;
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.paymentId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "paymentId"}});
errors++;
}
if(data0.paymentId !== undefined){
let data1 = data0.paymentId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"type",params:{type: "string"}});
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
validate20.errors = vErrors;
return errors === 0;
}
export const listUsersParameters = validate21;
function validate21(data, {instancePath=""}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.limit !== undefined){
let data2 = data0.limit;
if(!((typeof data2 === "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 === "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
validate21.errors = vErrors;
return errors === 0;
}
export const registerUserParameters = validate22;
function validate22(data, {instancePath=""}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"pattern",params:{pattern: "^[!-~]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
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
export const registerUserBody = validate23;
const formats18 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.email === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.password === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "email") || (key0 === "name")) || (key0 === "password"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(func0(data0) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!(formats18.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func0(data2) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func0(data2) < 12){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 12}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
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
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}
export const createTokenBody = validate26;
const schema34 = {"type":"object","required":["grant_type"],"properties":{"grant_type":{"type":"string","enum":["client_credentials","authorization_code","refresh_token"]},"scope":{"$ref":"contract#/$defs/ScopeList"},"client_id":{"$ref":"contract#/$defs/ClientId"},"client_secret":{"type":"string","minLength":1,"maxLength":256},"code":{"type":"string","minLength":1,"maxLength":512},"redirect_uri":{"type":"string","format":"uri","minLength":1,"maxLength":2048},"code_verifier":{"type":"string","pattern":"^[A-Za-z0-9._~-]+$","minLength":43,"maxLength":128},"refresh_token":{"type":"string","minLength":1,"maxLength":4096},"resource":{"type":"string","format":"uri","minLength":1,"maxLength":2048}}};
const pattern13 = new RegExp("^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9._~-]+$", "u");
const formats20 = formats.uri;
function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.grant_type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grant_type"}});
errors++;
}
if(data.grant_type !== undefined){
let data0 = data.grant_type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "client_credentials") || (data0 === "authorization_code")) || (data0 === "refresh_token"))){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"enum",params:{allowedValues: schema34.properties.grant_type.enum}});
errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(typeof data1 === "string"){
if(func0(data1) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.client_id !== undefined){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(func0(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern14.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.client_secret !== undefined){
let data3 = data.client_secret;
if(typeof data3 === "string"){
if(func0(data3) > 256){
(vErrors ??= []).push({instancePath:instancePath+"/client_secret",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/client_secret",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/client_secret",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func0(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.redirect_uri !== undefined){
let data5 = data.redirect_uri;
if(typeof data5 === "string"){
if(func0(data5) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/redirect_uri",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/redirect_uri",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats20(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/redirect_uri",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/redirect_uri",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code_verifier !== undefined){
let data6 = data.code_verifier;
if(typeof data6 === "string"){
if(func0(data6) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/code_verifier",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func0(data6) < 43){
(vErrors ??= []).push({instancePath:instancePath+"/code_verifier",keyword:"minLength",params:{limit: 43}});
errors++;
}
if(!pattern15.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/code_verifier",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code_verifier",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.refresh_token !== undefined){
let data7 = data.refresh_token;
if(typeof data7 === "string"){
if(func0(data7) > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resource !== undefined){
let data8 = data.resource;
if(typeof data8 === "string"){
if(func0(data8) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats20(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate27(data, {instancePath}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}

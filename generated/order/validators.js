/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */
import { formats, ucs2length } from "@concordat/runtime/codegen-v1/validation";
const func0 = ucs2length;
export const listOrdersParameters = validate0;
const schema2 = {"type":"string","enum":["pending","confirmed","rejected","cancelled"]};
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
(vErrors ??= []).push({instancePath:instancePath+"/query/status",keyword:"enum",params:{allowedValues: schema2.enum}});
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
export const createOrderParameters = validate2;
const pattern1 = new RegExp("^[!-~]+$", "u");
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
if(!pattern1.test(data1)){
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
validate2.errors = vErrors;
return errors === 0;
}
export const createOrderBody = validate3;
const pattern2 = new RegExp("^[A-Z0-9][A-Z0-9-]*$", "u");
function validate5(data, {instancePath=""}={}){
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
if(!pattern2.test(data0)){
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
validate5.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^tok_[a-z0-9_]+$", "u");
function validate4(data, {instancePath=""}={}){
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
if(!(validate5(data0[i0], {instancePath:instancePath+"/lines/" + i0}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
if(!pattern3.test(data2)){
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
export const getOrderParameters = validate8;
const formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate8(data, {instancePath=""}={}){
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
if(!(formats4.test(data1))){
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
validate8.errors = vErrors;
return errors === 0;
}
export const cancelOrderParameters = validate9;
function validate9(data, {instancePath=""}={}){
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
if(!(formats4.test(data1))){
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
if(!pattern1.test(data3)){
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
validate9.errors = vErrors;
return errors === 0;
}
export const cancelOrderBody = validate10;
function validate10(data, {instancePath=""}={}){
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
validate10.errors = vErrors;
return errors === 0;
}

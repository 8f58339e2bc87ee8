/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */
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
export const setStockParameters = validate9;
const pattern7 = new RegExp("^\"[!#-~]+\"$", "u");
function validate9(data, {instancePath=""}={}){
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
if(data.header !== undefined){
let data2 = data.header;
if(data2 && typeof data2 === "object" && !Array.isArray(data2)){
if(data2["If-Match"] !== undefined){
let data3 = data2["If-Match"];
if(typeof data3 === "string"){
if(func0(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/header/If-Match",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data3) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/header/If-Match",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern7.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/header/If-Match",keyword:"pattern",params:{pattern: "^\"[!#-~]+\"$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header/If-Match",keyword:"type",params:{type: "string"}});
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
export const setStockBody = validate10;
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.onHand === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "onHand"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "onHand")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.onHand !== undefined){
let data0 = data.onHand;
if(!((typeof data0 === "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 === "number"){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/onHand",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
if(!(formats0.validate(data0))){
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
validate11.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate11(data, {instancePath}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
export const listReservationsParameters = validate13;
const formats8 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate13(data, {instancePath=""}={}){
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
if(data0.orderId !== undefined){
let data3 = data0.orderId;
if(typeof data3 === "string"){
if(func0(data3) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/query/orderId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data3) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/query/orderId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/query/orderId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/orderId",keyword:"type",params:{type: "string"}});
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
validate13.errors = vErrors;
return errors === 0;
}
export const createReservationParameters = validate14;
function validate14(data, {instancePath=""}={}){
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
validate14.errors = vErrors;
return errors === 0;
}
export const createReservationBody = validate15;
const pattern10 = new RegExp("^[A-Za-z0-9._~-]+$", "u");
function validate17(data, {instancePath=""}={}){
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
validate17.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data.customerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "customerId"}});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "orderId") || (key0 === "customerId")) || (key0 === "lines"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderId !== undefined){
let data0 = data.orderId;
if(typeof data0 === "string"){
if(func0(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data0) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.customerId !== undefined){
let data1 = data.customerId;
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/customerId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/customerId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern10.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/customerId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lines !== undefined){
let data2 = data.lines;
if(Array.isArray(data2)){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data2[i0], {instancePath:instancePath+"/lines/" + i0}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"}});
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
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate16(data, {instancePath}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
validate15.errors = vErrors;
return errors === 0;
}
export const getReservationParameters = validate20;
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.reservationId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "reservationId"}});
errors++;
}
if(data0.reservationId !== undefined){
let data1 = data0.reservationId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"type",params:{type: "string"}});
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
export const releaseReservationParameters = validate21;
function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 === "object" && !Array.isArray(data0)){
if(data0.reservationId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "reservationId"}});
errors++;
}
if(data0.reservationId !== undefined){
let data1 = data0.reservationId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats8.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/reservationId",keyword:"type",params:{type: "string"}});
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
validate21.errors = vErrors;
return errors === 0;
}

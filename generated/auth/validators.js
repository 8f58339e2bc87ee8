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
if(!(formats2.test(data0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(typeof data1 === "string"){
if(func0(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(func0(data1) < 36){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"minLength",params:{limit: 36}});
errors++;
}
if(!(formats4.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/userId",keyword:"type",params:{type: "string"}});
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
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "client_id"}});
errors++;
}
if(data0.response_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "response_type"}});
errors++;
}
if(data0.redirect_uri === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "redirect_uri"}});
errors++;
}
if(data0.code_challenge === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "code_challenge"}});
errors++;
}
if(data0.code_challenge_method === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "code_challenge_method"}});
errors++;
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func0(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/query/client_id",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/client_id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/query/client_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/client_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.response_type !== undefined){
let data2 = data0.response_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/response_type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data2 === "code")){
(vErrors ??= []).push({instancePath:instancePath+"/query/response_type",keyword:"enum",params:{allowedValues: schema9.properties.query.properties.response_type.enum}});
errors++;
}
}
if(data0.redirect_uri !== undefined){
let data3 = data0.redirect_uri;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/query/redirect_uri",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/redirect_uri",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats6(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/query/redirect_uri",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/redirect_uri",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.scope !== undefined){
let data4 = data0.scope;
if(typeof data4 === "string"){
if(func0(data4) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/query/scope",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/scope",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/query/scope",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/scope",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.state !== undefined){
let data5 = data0.state;
if(typeof data5 === "string"){
if(func0(data5) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/query/state",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/state",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.nonce !== undefined){
let data6 = data0.nonce;
if(typeof data6 === "string"){
if(func0(data6) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/query/nonce",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/nonce",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/nonce",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.code_challenge !== undefined){
let data7 = data0.code_challenge;
if(typeof data7 === "string"){
if(func0(data7) > 43){
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge",keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(func0(data7) < 43){
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge",keyword:"minLength",params:{limit: 43}});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.code_challenge_method !== undefined){
let data8 = data0.code_challenge_method;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge_method",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data8 === "S256")){
(vErrors ??= []).push({instancePath:instancePath+"/query/code_challenge_method",keyword:"enum",params:{allowedValues: schema9.properties.query.properties.code_challenge_method.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"enum",params:{allowedValues: schema13.properties.grant_type.enum}});
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
if(!pattern3.test(data1)){
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
if(!pattern2.test(data2)){
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
if(!(formats6(data5))){
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
if(!pattern7.test(data6)){
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
if(!(formats6(data8))){
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
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 8192){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.token_type_hint !== undefined){
let data1 = data.token_type_hint;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "access_token") || (data1 === "refresh_token"))){
(vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"enum",params:{allowedValues: schema17.properties.token_type_hint.enum}});
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
if(!pattern2.test(data2)){
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
export const introspectTokenBody = validate14;
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data === "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 8192){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.token_type_hint !== undefined){
let data1 = data.token_type_hint;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "access_token") || (data1 === "refresh_token"))){
(vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"enum",params:{allowedValues: schema17.properties.token_type_hint.enum}});
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
if(!pattern2.test(data2)){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
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

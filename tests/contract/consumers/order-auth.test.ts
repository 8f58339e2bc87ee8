import { keysOfAuth } from "../keys-of-auth.ts";

keysOfAuth("order");

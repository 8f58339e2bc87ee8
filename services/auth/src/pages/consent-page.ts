import { escapeHtml, page } from "./html.ts";

/** Asks whether a client may do what it asks for. */
export const consentPage = (uid: string, client: string, scopes: readonly string[]): string =>
  page(
    "Permission",
    `<p><b>${escapeHtml(client)}</b> asks for:</p><ul>${scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join("")}</ul>
<form method="post" action="/interaction/${escapeHtml(uid)}/confirm">
<button>Allow</button><button formaction="/interaction/${escapeHtml(uid)}/abort">Refuse</button></form>`,
  );

import { escapeHtml, page } from "./html.ts";

/** Asks for address and password; `failed` says that the last try did not fit. */
export const loginPage = (uid: string, options: { readonly email?: string; readonly failed?: boolean } = {}): string =>
  page(
    "Log in",
    `${options.failed === true ? '<p role="alert">Address and password do not fit, or too many tries: wait a minute.</p>' : ""}
<form method="post" action="/interaction/${escapeHtml(uid)}/login">
<label>E-mail address <input name="email" type="email" autocomplete="username" required maxlength="254" value="${escapeHtml(options.email ?? "")}"></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required maxlength="128"></label>
<button>Log in</button><button formaction="/interaction/${escapeHtml(uid)}/abort" formnovalidate>Cancel</button></form>`,
  );

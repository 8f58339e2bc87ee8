import { escapeHtml, page } from "./html.ts";

/** Told to the person, when there is no client that can be told. */
export const errorPage = (error: string, description: string): string =>
  page("This does not work", `<p>${escapeHtml(description)}</p><p><code>${escapeHtml(error)}</code></p>`);

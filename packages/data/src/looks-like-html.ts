/** Whether a text is a web page: what a server often gives, with status 200, in place of a file it does not have. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);
}

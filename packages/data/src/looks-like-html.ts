/**
 * Whether a text is a web page: what a server often gives, with status 200, in place of a file it does not have; or a
 * table saved as one, which some systems call .xls.
 */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|!--|\?xml|(?:html|head|body|table|div|p|meta|style|script|form|workbook)[\s>])/i.test(
    text,
  );
}

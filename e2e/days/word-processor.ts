/** Two paragraphs on the clipboard as a word processor puts them there: copied from its page, not written by us. */
import type { BrowserContext } from '@playwright/test';
import type { Draft } from './drafts';

const style = 'mso-margin-top-alt:auto;line-height:115%;font-family:Calibri;color:#1f3864';

function asWordProcessor([first, { before, bold, after }]: Draft['pasted']): string {
  const paragraph = (inner: string) =>
    `<p class="MsoNormal" style="${style}"><span lang="EN-GB" style="font-size:11pt">${inner}<o:p></o:p></span></p>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-GB"><!--StartFragment-->
    <b style="font-weight:normal" id="docs-internal-guid-4f">${paragraph(first)}
    ${paragraph(`${before}<b style="mso-bidi-font-weight:normal">${bold}</b>${after}`)}</b>
    <!--EndFragment--></body></html>`;
}

export async function copyFromWordProcessor(context: BrowserContext, pasted: Draft['pasted']) {
  const page = await context.newPage();
  await page.setContent(asWordProcessor(pasted));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.close();
}

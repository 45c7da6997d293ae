import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';

/** What a line of the popup says, in one line. */
const said = (selector) => `(document.querySelector('${selector}')?.innerText ?? '').trim().replace(/\\s+/g, ' ')`;

/** The main job as a person does it: a true click on the toolbar button, Save, Download. Answers the exit code. */
export async function mainJob({ browser: { kind, name }, profile, extension, url }) {
  const drive = path.join(import.meta.dirname, '../tests/e2e/drive');
  const { module } = await runnerImport(path.join(drive, 'browser.ts'), { configFile: false, logLevel: 'error' });
  const downloadDir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-'));
  console.log(`no display: opening ${name} without a window on ${url}`);
  const browser = await module.openBrowser(kind, { extension, profile, downloadDir });
  try {
    await browser.goto(url);
    const popup = await browser.clickAction();
    // Either the fields are there and Save may be pressed, or a sentence says why not.
    await popup.waitFor(`document.querySelector('#save:enabled') !== null || ${said('#alert')} !== ''`);
    const complaint = await popup.evaluate(said('#alert'));
    if (complaint !== '') {
      console.log(`clicked; the popup says: ${complaint}`);
      return 1;
    }
    console.log(`clicked; title: ${await popup.text('#title')}`);
    const known = await popup.evaluate(said('#state')); // a kept profile may have the page already
    if (known !== '') console.log(known);
    for (const button of known === '' ? ['#save', '#download'] : ['#download']) {
      const before = await popup.evaluate(said('#state'));
      await popup.click(button);
      const after = await popup.waitFor(
        `${said('#alert')} || (${said('#state')} !== ${JSON.stringify(before)} && ${said('#state')})`,
      );
      console.log(`${button.slice(1)}: ${after}`);
    }
    await popup.close();
  } finally {
    await browser.close();
  }
  const [file] = fs.readdirSync(downloadDir).filter((it) => it.endsWith('.md'));
  if (file === undefined) {
    console.log(`no .md file came to ${downloadDir}`);
    return 1;
  }
  console.log(`\n${path.join(downloadDir, file)}\n\n${fs.readFileSync(path.join(downloadDir, file), 'utf8')}`);
  return 0;
}

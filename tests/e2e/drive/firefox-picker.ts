import type { FirefoxDriver } from './firefox.ts';
import { until } from './until.ts';

/**
 * Stands in for the system's chooser of folders, which no test can reach: every choosing gives `folder` from now on. All else is the
 * browser's own, from the click on the field to the list of files.
 */
export const armFolderPicker = (browser: FirefoxDriver, folder: string): Promise<null> =>
  browser.inChrome(`(() => {
    const chosen = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    chosen.initWithPath(${JSON.stringify(folder)});
    const picker = () => ({
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      init() {},
      appendFilters() {},
      appendFilter() {},
      appendRawFilter() {},
      open: (callback) => Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK)),
      file: chosen,
    });
    const factory = { createInstance: (iid) => picker().QueryInterface(iid), QueryInterface: ChromeUtils.generateQI(['nsIFactory']) };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', factory);
    return null;
  })()`);

/** Says yes to Firefox's question whether all files of the folder may be given to the page. */
export const acceptFolder = (browser: FirefoxDriver): Promise<boolean> =>
  until('the question of the browser', () =>
    browser.inChrome<boolean>(`(() => {
      for (const { linkedBrowser } of gBrowser.tabs) {
        const box = gBrowser.getTabDialogBox(linkedBrowser);
        for (const { _frame: frame } of [...box.getTabDialogManager().dialogs, ...box.getContentDialogManager().dialogs]) {
          const dialog = frame?.contentDocument?.getElementById('commonDialog');
          if (!dialog) continue;
          const button = dialog.getButton('accept');
          if (button.disabled) return false; // for a moment, against clicks that were meant for something else
          button.click();
          return true;
        }
      }
      return false;
    })()`),
  );

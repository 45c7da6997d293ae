import { askForPage } from './asked.ts';

// The page is asked for before anything is drawn. The frame is on the screen already (popup.html);
// what fills it is read from the disk while the page is being read.
const asked = askForPage();

import('./show.tsx').then(({ show }) => show(asked));

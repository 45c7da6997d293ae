// The frame is on the screen first (popup.html): whatever is asked for or read from the disk before that would be in its way. Then the page
// is read, and meanwhile the code arrives that fills the frame.
requestAnimationFrame(() =>
  setTimeout(async () => {
    const filling = import('./show.tsx');
    const { askForPage } = await import('./asked.ts');
    const asked = askForPage();
    const { show } = await filling;
    await show(asked);
  }),
);

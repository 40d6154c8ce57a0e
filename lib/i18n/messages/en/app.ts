export const app = {
  'app.name': 'Own Words',
  'app.activity': 'My activity',
  'app.settings': 'Settings',
  'app.back': 'Back',
  'app.undo': 'Undo',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.broken.title': 'This window could not open your data.',
  'app.broken.kept': 'Nothing was erased: your drafts and your activity are still in this browser.',
  'app.broken.next':
    'Close the other Own Words tabs and try again. If that does not help, restart the browser.',
  'app.failed.title': 'This did not work.',
  'app.failed.kept':
    'The browser did not answer, or refused to store it. What was kept before is untouched. Try again, or restart the browser.',
  'app.retry': 'Try again',
};

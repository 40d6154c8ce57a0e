export const app = {
  'app.name': 'Own Words',
  'app.activity': 'My activity',
  'app.pages': 'Pages',
  'app.suggestions': 'Suggestions',
  'app.settings': 'Settings',
  'app.back': 'Back',
  'app.studio': 'Studio',
  'app.undo': 'Undo',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.broken.kept': 'Nothing was erased: what you wrote and your activity are still in this browser.',
  'app.broken.blocked.title': 'Another window of Own Words is in the way.',
  'app.broken.blocked.next':
    'It still uses an older version. Close the other Own Words tabs and windows: this one then goes on by itself.',
  'app.broken.newer.title': 'Your data was written by a newer version of Own Words.',
  'app.broken.newer.next':
    'This version does not touch it. Update Own Words on the browser’s extensions page, or restart the browser, then try again.',
  'app.broken.full.title': 'This computer has no room left for your data.',
  'app.broken.full.next': 'Make room on the disk, then try again.',
  'app.broken.other.title': 'This window could not open your data.',
  'app.broken.other.next':
    'Close the other Own Words tabs and try again. If that does not help, restart the browser.',
  'app.failed.title': 'This did not work.',
  'app.failed.full':
    'This computer refused to store it: it is out of space. What was kept before is untouched. Make room on the disk, then try again.',
  'app.failed.newer':
    'A newer version of Own Words has taken over. What was kept before is untouched. Copy what you still need from this window, close it and open it again.',
  'app.failed.other':
    'The browser did not answer, or refused to store it. What was kept before is untouched. Try again, or restart the browser.',
  'app.loading': 'One moment…',
  'app.retry': 'Try again',
};

export const handoff = {
  'way.title': 'How should your text travel?',
  'way.intro':
    'You press Post yourself, on the network’s own page. Choose how your text gets there; you can change it in Settings.',
  'way.private': 'On the clipboard',
  'way.private_text':
    'An empty composer opens and you paste. Your text is in no web address; like anything copied, other programs on this computer could read it.',
  'way.filled': 'Filled in',
  'way.filled_text':
    'The composer opens with your text in it. The text is part of the address: your browser’s history keeps it, and a company proxy can read it before you post.',
  'way.suggested': 'Suggested on a computer managed by a company',

  'handoff.opened': ({ network }: { network: string }) => `You opened ${network} with this text`,
  'handoff.what': 'What became of it?',
  'handoff.hint_private': 'Your text is on the clipboard: paste it into the composer.',
  'handoff.hint_filled': 'If the composer came up empty, copy the text here and paste it there.',
  'handoff.copy_text': 'Copy the text',
  'handoff.copy_image': 'Copy the image',
  'handoff.save_image': 'Save the image',
  'handoff.copy_alt': 'Copy the image description',
  'handoff.copy_link': 'Copy the link',
  'handoff.copied': 'Copied.',
  'handoff.not_copied': 'The clipboard refused. Select the text above and copy it yourself.',
  'handoff.saved_image': 'Saved to your downloads.',
  'handoff.image_not_copied': 'The clipboard refused the image. Save it instead and add it there.',
  'handoff.posted': 'Posted',
  'handoff.scheduled': 'Scheduled',
  'handoff.not_this_time': 'Not this time',
  'handoff.later': 'Later',
  'handoff.said.posted': 'Noted, for you alone.',
  'handoff.said.scheduled': 'Noted, for you alone.',
  'handoff.said.not_this_time': 'Your draft is kept.',
  'handoff.said.later': 'You will be asked again in a few hours.',
  'handoff.address': 'Address of the post (optional)',
  'handoff.address_refused':
    'This is not an https:// address. Copy it from your browser’s address bar, or skip this.',
  'handoff.address_kept': 'Address kept.',
  'handoff.skip': 'Skip',
  'handoff.save': 'Save',
  'handoff.clipboard_title': 'The clipboard refused the text',
  'handoff.text': 'Text to copy',
  'handoff.open_now': ({ network }: { network: string }) => `Copied: open ${network}`,
  'handoff.gate': 'This is not ready, or no longer suggested. Nothing was opened, and your draft is kept.',
  'handoff.storage':
    'This computer refused to note the share, so nothing was opened; it may be out of space. Your text is still above. Make room on the disk, then try again.',
  'handoff.clipboard_text': ({ network }: { network: string }) =>
    `Nothing is lost: here it is, selected. Copy it, then open ${network} and paste.`,
  'handoff.tab_title': 'The browser did not open the page',
  'handoff.tab_text': ({ network }: { network: string }) =>
    `Your text is on the clipboard and below. Open ${network} yourself and paste.`,
};

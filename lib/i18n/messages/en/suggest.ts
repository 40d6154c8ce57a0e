export const suggest = {
  'suggest.title': 'Suggest something to communications',
  'suggest.lead':
    'Write down what is worth sharing, copy the text and send it yourself, by mail or in a chat. Own Words sends nothing and tells nobody. Whoever gets your message sees that it comes from you.',
  'suggest.invite': 'Know something worth sharing? Suggest it to communications',
  'suggest.kept':
    'What you type stays in this browser, even if you close this page, until you start anew or erase it.',
  'suggest.about': 'What is it about?',
  'suggest.about_hint': 'One line. For instance: the night shift that keeps the points from freezing.',
  'suggest.link': 'A link, if there is one',
  'suggest.link_hint': 'An article, a video, a page: your company’s or anybody’s.',
  'suggest.link_closed':
    'Not everyone can open this: an address that starts with https:// and needs no company network is best. It is copied as you wrote it.',
  'suggest.angle': 'Your question or thought',
  'suggest.angle_hint':
    'What would you ask a colleague about it, or what do you know of it that others don’t? What is published from it is public: leave out what is confidential.',
  'suggest.copy_title': 'The text that is copied',
  'suggest.nothing': 'Nothing yet. Write something, and you see here what will be copied.',
  'suggest.copied': 'Copied. Now paste it where you like, and send it.',
  'suggest.refused_title': 'The clipboard refused the text',
  'suggest.refused': 'Nothing is lost: here it is, selected. Copy it yourself, then paste it where you like.',
  'suggest.start_anew': 'Start anew',
  'suggest.started': 'The fields are empty.',
  'suggest.to': 'Whom to send it to',
  'suggest.to_hint': 'Your company names here whom one can ask.',
  'suggest.to_nobody':
    'No feed of yours names anyone. Ask whoever looks after communications where you work.',

  'suggest.text.head': 'A suggestion for Own Words',
  'suggest.text.title': ({ value }: { value: string }) => `Title: ${value}`,
  'suggest.text.angle': ({ value }: { value: string }) => `Question or thought: ${value}`,
  'suggest.text.link': ({ value }: { value: string }) => `Link: ${value}`,
  'suggest.text.no_link': 'none',
};

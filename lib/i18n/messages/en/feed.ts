export const feed = {
  'feed.error.title': 'The feed could not be read.',
  'feed.error.kept':
    'The last good copy stays on screen; your drafts and activity are untouched. Own Words tries again by itself every few hours.',
  'feed.error.kept_unasked':
    'The last good copy stays on screen; your drafts and activity are untouched. Nothing is asked for until you allow it.',
  'feed.error.nothing_kept': 'Nothing was added, and no permission was left behind.',
  'feed.error.no_address': 'Paste the address of the feed first.',
  'feed.error.address': 'This does not look like the address of a feed. It should start with https://.',
  'feed.error.insecure':
    'Feeds are read over https:// only, so that nobody on the way can change them. Ask for such an address.',
  'feed.error.network_host':
    'This is a social network’s own address, and Own Words never reads anything there. Ask your communications team for the feed’s.',
  'feed.error.locked':
    'Your company has fixed the list of feeds. Ask your communications team which one is yours.',
  'feed.error.permission': 'Own Words is not allowed to reach this host. Allow it to read the feed.',
  'feed.error.unreachable':
    'No answer: the computer may be offline, or the address may be wrong. Check both, then try again.',
  'feed.error.timeout': 'The server took too long to answer. Try again in a while.',
  'feed.error.redirect':
    'This address redirects to another one, perhaps to a sign-in page. Ask your communications team for the final address.',
  'feed.error.not_found':
    'There is no feed at this address (any more). Ask your communications team for the right one.',
  'feed.error.sign_in':
    'The server wants a sign-in. A feed must be readable without one: tell your communications team.',
  'feed.error.status':
    'The server answered with an error. Try again in a while; if it stays, tell your communications team.',
  'feed.error.too_big':
    'The file is larger than 1 MB, more than a feed may be. Tell your communications team.',
  'feed.error.encoding': 'The file is not UTF-8 text. Tell your communications team.',
  'feed.error.html':
    'This is a web page, not a feed: perhaps the page that links to it. Ask your communications team for the address of the feed itself.',
  'feed.error.not_json': 'The file is not valid JSON. Tell your communications team.',
  'feed.error.not_a_feed': 'The file is not a JSON Feed. Tell your communications team.',
  'feed.error.storage':
    'This computer refused to store the feed. It may be out of space: make room on the disk, then try again.',
  'feed.error.damaged': 'What is stored of this feed is damaged. Remove it, then add it again.',

  'feed.damaged':
    'Part of what is stored of your feeds is damaged and not shown. Your drafts and activity are untouched. It is replaced by itself within hours, or at once with “Read it now” in Settings.',
  'feed.damaged_row': 'A damaged feed',
  'feed.damaged_row_text':
    'What is stored of this feed cannot be read. Your drafts and activity are untouched. It is read again from its server within hours, or now; or remove it and add it again.',

  'problem.not_json': 'The file is not valid JSON.',
  'problem.html': 'This is a web page, not a feed.',
  'problem.not_a_feed': 'The file is not a JSON Feed: it has no list of items.',
  'problem.no_title': 'The feed has no title.',
  'problem.no_items': 'The feed has no items.',
  'problem.too_many_items': 'The feed has more than 500 items; the rest is left out.',
  'problem.too_deep': 'Nested too deeply: left out.',
  'problem.item_not_an_object': 'Not an item: left out.',
  'problem.item_without_id': 'An item without an id: left out.',
  'problem.item_twice': 'The id of an earlier item: left out.',
  'problem.item_empty': 'An item that says nothing: left out.',
  'problem.item_invalid': 'An item that cannot be read: left out.',
  'problem.field_ignored': 'Not in the form the field asks for: ignored.',
  'problem.text_too_long': 'Longer than the field may be: ignored.',
  'problem.too_many_points': 'More entries than the list may have: ignored.',
  'problem.keep_beyond_bounds':
    'More names to keep than the gate honours (20 of up to 6 words, a fifth of a text): ignored.',
  'problem.minimum_beyond_bounds': 'From 0.4 to 0.6 can be asked for: taken as the nearer of the two.',
  'problem.mix_in_percent': 'Read as percentages; fractions from 0 to 1 belong here.',
  'problem.phrase_policed':
    'A phrase about unions, strikes, pay, working conditions, health or harassment: ignored. Nobody is warned off these.',
  'problem.unsafe_link': 'Not an https:// link, or one with a password in it: ignored.',
  'problem.image_elsewhere': 'An image from another host than the feed’s: never fetched.',
  'problem.date_without_zone': 'A date without a time zone: read as UTC.',
  'problem.number_as_id': 'A number as id: read as text.',
  'problem.wording_from_html': 'Only HTML: its text is used.',
};

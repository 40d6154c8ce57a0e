import type { Repairs } from '../types.ts';
import { formOf } from './forms.ts';

export const repairs: Repairs = {
  'problem.not_json':
    'Look at the place where an editor marks the file: often it is a missing or trailing comma, or a quotation mark.',
  'problem.html': 'Give the address of the feed’s file itself, which needs no sign-in.',
  'problem.not_a_feed': 'Start from the sample feed: a title, and a list of items.',
  'problem.no_title': 'Give your company’s name: it is the title of the feed.',
  'problem.no_items': 'Add a suggestion: an id, and a title or a question.',
  'problem.too_many_items': 'Take out what is over: 500 suggestions are read.',
  'problem.too_deep': 'Nest it less: no field of the format is that deep.',
  'problem.item_not_an_object': 'Put a suggestion there, in braces, or take it out.',
  'problem.item_without_id': 'Give it an id of its own, which then stays the same.',
  'problem.item_twice': 'Give one of the two another id: drafts hang on it, so the older one keeps its own.',
  'problem.item_empty': 'Give it a title, a question or a fact, or take it out.',
  'problem.item_invalid': 'Give it an id that is a text of 300 characters at most.',
  'problem.field_ignored': formOf,
  'problem.text_too_long': 'Shorten it: texts have 10,000 characters at most, lines 300, links 2,048.',
  'problem.too_many_points': 'Keep the best: a few questions and facts are read, two hundred are not.',
  'problem.keep_beyond_bounds': 'Keep only names and figures that nobody can say otherwise.',
  'problem.unsafe_link': 'Put a public https:// address, with no password, of a host with a name.',
  'problem.image_elsewhere': 'Put the picture beside the feed, on the same host.',
  'problem.date_without_zone': 'Write the time with its zone: 2026-11-23T09:00:00+01:00.',
  'problem.number_as_id': 'Put the id in quotation marks.',
  'problem.wording_from_html': 'Put the text into content_text, without markup.',
  'problem.minimum_beyond_bounds': 'Put a number from 0.4 to 0.6, or leave it out: then it is 0.5.',
  'problem.mix_in_percent': 'Write 0.3 for 30%.',
  'problem.phrase_policed': 'Take the phrase out. These are subjects on which employees may speak.',
};

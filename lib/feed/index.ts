export type { Feed, FeedHead, Item, Kind } from './format.ts';
export { type ParseResult, parseFeed } from './parse/index.ts';
export type { Problem, ProblemKey } from './parse/problem.ts';

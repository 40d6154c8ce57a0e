/** What the exports know of a share; times are epoch milliseconds, `own` is 0 to 1. */
export interface ExportedShare {
  id: string;
  suggestion: string;
  feedTitle: string;
  title: string;
  kind?: string | undefined;
  promotional?: boolean | undefined;
  language?: string | undefined;
  network: string;
  way: string;
  text: string;
  link?: string | undefined;
  own: number;
  at: number;
  state: string;
  answeredAt?: number | undefined;
  postUrl?: string | undefined;
  toldOf?: number | undefined;
}

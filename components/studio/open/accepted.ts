/** What may be opened or brought in; what it is, is told by what is in it. */
export const accepted = '.json,.zip,.xml,.rss,.atom,.rdf,.csv,.tsv,.txt,image/png,image/jpeg,image/webp';

// The core is what Firefox and Brave take out of addresses (`privacy.query_stripping.strip_list`); to it come names that the
// same advertisers, networks and mail programmes document for one click, one reader or one message. Only names that mean
// one thing everywhere are here: `si`, `s` or `ref` are shown as unknown instead, since many sites need theirs.
const clickIds = [
  // Google
  'gclid gclsrc dclid gbraid wbraid srsltid _ga _gl',
  // Meta; Microsoft, X, LinkedIn, TikTok, Snapchat, Pinterest, Reddit
  'fbclid igshid igsh mibextid msclkid twclid li_fat_id rcm lipi ttclid sccid epik rdt_cid',
  // Yandex
  'yclid ymclid ysclid _openstat',
  // Advertising and affiliate networks
  's_kwcid s_cid irclickid clickid click_id rb_clickid unicorn_click_id wickedid dicbo ndclid tblci bsft_clkid zanpid',
  // HubSpot, Marketo, Mailchimp, Vero, Drip, MailerLite, Klaviyo, Eloqua, Blueshift, Omnisend and other senders of mail
  '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok mc_eid mc_cid vero_id vero_conv __s ml_subscriber',
  'ml_subscriber_hash _kx elqtrackid bsft_uid bsft_eid omnisendcontactid ss_email_id et_rid dm_i _bhlid',
  'oly_anon_id oly_enc_id oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk',
  'trk_contact trk_msg trk_module trk_sid mindbox-click-id mindbox-message-key _branch_match_id _branch_referrer',
];

const personal = new Set([
  'utm_content',
  'utm_term',
  'utm_id',
  ...clickIds.flatMap((names) => names.split(' ')),
]);

/** Does a parameter of this name tell who followed a link, or whose link it was? In small letters. */
export function isPersonal(name: string): boolean {
  return personal.has(name);
}

const campaign = new Set(['utm_source', 'utm_medium', 'utm_campaign']);

/** Does a parameter of this name say which campaign a link is of, which is the same for all? In small letters. */
export function isCampaign(name: string): boolean {
  return campaign.has(name);
}

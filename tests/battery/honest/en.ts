/** Posts by honest employees of Aurore Rail, in English. All must pass. */
import type { HonestPost } from '../types.ts';

export const en: readonly HonestPost[] = [
  {
    about: 'job',
    network: 'linkedin',
    kind: 'rewrite',
    text: "We've got an opening on my crew in Nantes. You'd be fixing trains while the city sleeps, and no, you don't have to know it all on day one: for the first half year you're paired with somebody who has done this for ages. It's a proper contract with no end date. If you're tempted, get your CV to us by the end of June.",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: "Wheel bearings squeal long before they break. The squeal is just too faint and too high for us. So we put ears beside the track, 1,200 of them, all the way from Lyon to Lille, and now I get a heads-up about three weeks ahead. As far as anyone can tell we're the first in Europe to run it on a whole line. Took two winters and a lot of frozen fingers.",
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'angle answered',
    text: 'What did I have to unlearn? Hitting things with a hammer and listening. Thirty years I trusted my ear. Turns out a microphone by the ballast hears a bad bearing weeks before I do. Bit humbling, tbh.',
  },
  {
    about: 'job',
    network: 'x',
    kind: 'short',
    text: 'Night owl? Handy with spanners? Come fix trains with us in Nantes.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'short',
    text: 'Last Tuesday a sensor near Arras flagged axle four. We opened it up this morning. It was right. I owe the data team a cake 🎂',
  },
  {
    about: 'job',
    network: 'x',
    kind: 'job advertisement',
    text: "My boss finally signed off on a new technician for us in Nantes! Permanent contract, nights, good banter. You'll shadow one of the old hands for six months. Closing date is 30 June: https://aurore-rail.example/jobs/nantes",
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: "Who we'd like: someone curious, a maintenance technician or nearly one, who doesn't mind that breakfast happens at 6 pm. Where: Nantes. What: a permanent contract. When: tell us before 30 June, please. Questions to me, I answer everything, slowly.\n\n#hiring #nightshift",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: 'People keep asking me for the short version, so here goes. There are 1,200 acoustic sensors on the ballast between Lyon and Lille. Each one listens to every wheel that rolls past. If a bearing is on its way out, we hear about it roughly three weeks early, which means I can plan the swap for a quiet Wednesday instead of losing a train on a Friday night. It took us two winters to get there.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: "There's a job ad going round from our communications team. One line made me smile: “Working night shifts, you will spend six months training alongside an experienced mentor who shares their craft.” Reader, I am that mentor. Or one of them. So let me tell you what you'd actually be getting.\n\nYou'd be getting a woman of 58 who talks to locomotives. Who will make you draw the brake circuit from memory, every Monday, until you hate me, and then once more. Who brings soup.\n\nI've trained eleven people so far. Two left, which I still chew over. The other nine are scattered over three depots, and one of them, Yanis, is now technically my superior. He still draws the brake circuit for me at Christmas, in icing.\n\nWhat do I look for? Not certificates. I look at what you do when you drop a bolt and nobody has noticed. If you crawl under and fetch it, we'll get along.\n\nThe hours are rough, I won't lie. You'll miss birthdays. But you'll also see the first regional service roll out at ten past five, full of nurses and bakers, and know that it rolls because of you.\n\nNantes. Before the 30th of June. Ask for me.",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Spec sheet for the nerds: SKF 6205-2RS on the test rig, TBUs in service, MEMS mics at 96 kHz, RFID tags per axle, triggers above 80 km/h. Python and a bit of Rust on NVIDIA Jetson boxes in Dijon, Reims and Arras. Remaining life per ISO 281, F1 of 0.93 last quarter. TER fleet next.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'personal story',
    text: "My daughter asked what I do at work and I said I teach rails to listen out for sore wheels. She thought about it and said, “Like a doctor, but lying down.”\n\nHonestly, not bad.\n\nThe bit I never tell anybody is from the first winter. Minus eleven, near Saint-Quentin, half past three in the morning. Forty sensors had died in the frost and I was sitting on an upturned crate convinced that the whole thing was nonsense and that I'd wasted everybody's money. Then Karim turned up with a hairdryer and a generator. We thawed out the first box, it woke up, and the first thing it picked up was him swearing.\n\nWe kept that recording.",
  },
];

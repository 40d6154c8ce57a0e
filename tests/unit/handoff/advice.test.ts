import { describe, expect, test } from 'vitest';
import { adviceOf } from '@/lib/handoff/advice.ts';
import { type Assessment, assess } from '@/lib/own-words/index.ts';

const verdict = (change: Partial<Assessment>): Assessment => ({
  ready: false,
  words: 20,
  content: 10,
  own: 0.4,
  longestRun: 0,
  fresh: 4,
  copied: [],
  theirs: [],
  reasons: ['gate.mostly_theirs'],
  needed: { own: 0.5, run: 6, fresh: 4 },
  ...change,
});

describe('the words of one’s own that are missing', () => {
  test('are as many as make the found ones few enough', () => {
    expect(adviceOf(verdict({})).own).toEqual({ met: false, more: 2 });
    expect(adviceOf(verdict({ needed: { own: 0.6, run: 6, fresh: 4 } })).own.more).toBe(5);
    expect(adviceOf(verdict({ own: 0 })).own.more).toBe(10);
  });

  test('are never asked for in parts, nor one too many for a rounding', () => {
    expect(adviceOf(verdict({ content: 7, own: 3 / 7 })).own.more).toBe(1);
    expect(adviceOf(verdict({ content: 12, own: 1 - 7 / 12 })).own.more).toBe(2);
  });

  test('are enough, once they are written', () => {
    const theirs = 'Engineers detect worn bearings early thanks to acoustic sensors.';
    const draft = 'Engineers detect worn bearings early.';
    const { more } = adviceOf(assess(draft, [theirs])).own;
    const mine = ['winter', 'frozen', 'nights', 'coffee', 'gloves', 'ladder', 'lantern', 'whistle'].slice(
      0,
      more,
    );
    expect(more).toBeGreaterThan(0);
    expect(assess(`${draft} ${mine.join(' ')}.`, [theirs]).reasons).not.toContain('gate.mostly_theirs');
  });
});

test('what is missing to say something is counted', () => {
  const reasons: Assessment['reasons'] = ['gate.say_something'];
  expect(adviceOf(verdict({ reasons, fresh: 1 })).fresh).toEqual({ met: false, more: 3 });
});

describe('the next step', () => {
  test('is the first reason, and none when nothing is missing', () => {
    expect(adviceOf(verdict({ reasons: ['gate.mostly_theirs', 'gate.copied_line'] })).next).toBe(
      'gate.mostly_theirs',
    );
    expect(adviceOf(verdict({ reasons: [], ready: true })).next).toBeUndefined();
  });

  test('is to go on for someone who has written two words, be they the company’s', () => {
    const reasons: Assessment['reasons'] = ['gate.mostly_theirs', 'gate.say_something'];
    expect(adviceOf(verdict({ content: 2, own: 0, fresh: 0, reasons })).next).toBe('gate.say_something');
    expect(adviceOf(verdict({ content: 0, own: 0, fresh: 0, reasons })).next).toBe('gate.say_something');
    expect(adviceOf(verdict({ content: 20, own: 0, fresh: 0, reasons })).next).toBe('gate.mostly_theirs');
  });
});

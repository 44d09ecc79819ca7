import { expect, test } from 'vitest';
import { archivesYoungObjects } from '../../../src/risk/content/lifecycle-archive.ts';
import type { Json } from '../../../src/model/value.ts';

const moves = (days: number, storageClass: string): Json => ({ rule: [{ transition: [{ days, storage_class: storageClass }] }] });
const template = (days: number): Json => ({ Rules: [{ Transitions: [{ TransitionInDays: days, StorageClass: 'GLACIER' }] }] });
const azure = (days: number): Json => ({
  rule: [{ actions: [{ base_blob: [{ tier_to_archive_after_days_since_modification_greater_than: days }] }] }],
});

test.each<[string, Json, Json, boolean]>([
  ['at once', moves(90, 'GLACIER'), moves(0, 'DEEP_ARCHIVE'), true],
  ['within a week', {}, moves(7, 'GLACIER'), true],
  ['after a week', {}, moves(8, 'GLACIER'), false],
  ['after months', {}, moves(90, 'DEEP_ARCHIVE'), false],
  ['as before', moves(1, 'GLACIER'), moves(1, 'DEEP_ARCHIVE'), false],
  ['no longer', moves(0, 'DEEP_ARCHIVE'), {}, false],
  ['to a class that is read at once', {}, moves(0, 'GLACIER_IR'), false],
  ['to a cheaper class', {}, moves(0, 'STANDARD_IA'), false],
  ['on a date', {}, { transition: [{ date: '2026-01-01', storage_class: 'GLACIER' }] }, false],
  ['in a template', template(365), template(1), true],
  ['in Azure', azure(180), azure(1), true],
  ['in Azure, where it is switched off', azure(180), azure(-1), false],
])('objects go offline %s', (_, before, after, expected) => expect(archivesYoungObjects(before, after)).toBe(expected));

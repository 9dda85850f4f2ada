import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { defaultPeriod } from '../../src/score/default-period.ts';
import { settings, told } from '../made.ts';
import { tallied } from '../tallied.ts';

const today = dayOf(2026, 6, 30);

describe('the period by default', () => {
  it.each([
    { told: ['2025-Q1', '2024-12'], is: '2024/25' },
    { told: ['2025-07', '2025-Q1'], is: '2025/26' },
    { told: ['2024', '2025', '2023'], is: '2025' },
    { told: ['2023/24', '2024'], is: '2024' },
    { told: ['2024/25', '2024'], is: '2024/25' },
    { told: ['2025', '2024-Q4'], is: '2025/26' },
    { told: ['2025-Q1', '9999-12'], is: '2024/25' },
    { told: ['2027', '2025'], is: '2025' },
    { told: ['2026-Q3', '2025-Q1'], is: '2024/25' },
    { told: ['9999-12'], is: '9999-12' },
  ])('of $told is $is', async ({ told: labels, is }) => {
    const { summaries } = await tallied(labels.map((label, i) => told(label, 1, { line: i + 2 })));
    expect(defaultPeriod(summaries, settings(), today)?.label).toBe(is);
  });

  it('follows the budget year of the settings', async () => {
    const { summaries } = await tallied([told('2025-Q1', 1)]);
    const yearStart = { month: 1, date: 1 };
    expect(defaultPeriod(summaries, settings({ yearStart }), today)?.label).toBe('2025');
  });

  it('is none without an observation', async () => {
    const { summaries } = await tallied([]);
    expect(defaultPeriod(summaries, settings(), today)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import type { PlanCard } from '../../api/types';
import { plansByCourse } from './plansByCourse';

const plan = (id: string, type: PlanCard['type'], course?: string) =>
  ({ id, type, course: course ? { id: course } : null }) as PlanCard;

test('plans stand under the course that they serve, and none is lost', () => {
  const { courses, others } = plansByCourse([
    plan('2025', 'annual', 'course'),
    plan('network', 'network', 'course'),
    plan('loose', 'network'),
    plan('course', 'course'),
    plan('hidden course', 'annual', 'elsewhere'),
  ]);
  expect(courses.map(({ course, plans }) => [course.id, plans.map(({ id }) => id)])).toEqual([
    ['course', ['2025', 'network']],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['loose', 'hidden course']);
});

import type { PlanCard } from '../../api/types';

export interface CoursePlans {
  course: PlanCard;
  plans: PlanCard[];
}

/** Each course with the plans that serve it, in their own order; a plan whose course is not there is not lost. */
export function plansByCourse(plans: readonly PlanCard[]): { courses: CoursePlans[]; others: PlanCard[] } {
  const courses = plans
    .filter(({ type }) => type === 'course')
    .map((course) => ({ course, plans: plans.filter((plan) => plan.course?.id === course.id) }));
  const placed = new Set(courses.flatMap(({ course, plans: serving }) => [course, ...serving]));
  return { courses, others: plans.filter((plan) => !placed.has(plan)) };
}

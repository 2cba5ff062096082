export default function PlanPage() {
  return <h1>PlanPage</h1>;
}

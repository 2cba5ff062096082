export default function ActionPage() {
  return <h1>ActionPage</h1>;
}

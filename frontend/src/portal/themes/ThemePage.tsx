export default function ThemePage() {
  return <h1>ThemePage</h1>;
}

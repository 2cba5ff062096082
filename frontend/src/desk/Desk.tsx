/** The desk at /beheer: what editors see after signing in. */
export default function Desk() {
  return <main id="content" />;
}

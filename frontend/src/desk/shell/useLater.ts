import { useEffect, useState } from 'preact/hooks';

type Later<Module> = { module: Module | null; failed: boolean; again: () => void };

/** A part of the desk that is fetched when it is first needed, with a second chance when that fails. */
export function useLater<Module>(load: () => Promise<Module>): Later<Module> {
  const [module, setModule] = useState<Module | null>(null);
  const [failed, setFailed] = useState(false);
  const again = () => {
    setFailed(false);
    load().then(
      (loaded) => setModule(loaded),
      () => setFailed(true),
    );
  };
  useEffect(again, []);
  return { module, failed, again };
}

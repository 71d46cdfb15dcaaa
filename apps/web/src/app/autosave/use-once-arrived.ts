import { useEffect, useEffectEvent, useState } from 'react';

/** Acts once everything that was typed has arrived: at once, or with the answer that is still awaited.
 *  @param open something typed has not been acknowledged yet
 *  @returns whether it waits for that, and how to ask for it or give it up */
export function useOnceArrived(open: boolean, act: () => void): [wanted: boolean, setWanted: (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(false);
  const onArrived = useEffectEvent(() => {
    setWanted(false);
    act();
  });
  useEffect(() => {
    if (wanted && !open) onArrived();
  }, [wanted, open]);
  return [wanted, setWanted];
}

import { useEffect, useState } from 'react';

/**
 * Has the browser keep the page's parts, so that it works without the network from the next time on; true once they are
 * kept. Where the browser cannot (a private window, a page that is not secure), or the page is one being developed, it
 * stays false, and nothing is promised.
 */
export function useOffline(): boolean {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    if (process.env.NODE_ENV === 'development' || !('serviceWorker' in navigator)) return;
    let isLeft = false;
    const keep = async () => {
      await navigator.serviceWorker.register('service-worker.js');
      await navigator.serviceWorker.ready;
      if (!isLeft) setIsKept(true);
    };
    keep().catch(() => setIsKept(false));
    return () => {
      isLeft = true;
    };
  }, []);
  return isKept;
}

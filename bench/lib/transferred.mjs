// What one first view brings over the wire, by the browser's own protocol: bodies as encoded, headers included.

/** A fresh profile opens one address, waits until the network is quiet for two seconds, and opens it once more. Resolves { status, bytes, requests, script, shift, again,
 *  parts, problems }: `shift` is the layout shift of the first view (score of the Web Vitals), `again` the bytes of the second.
 *  The service worker is let through but what it stores for later is its own traffic, after the view. */
export async function measure(browser, base, path, cookie) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en', serviceWorkers: 'block' });
  try {
    if (cookie) {
      const [name, value] = cookie.split('=');
      await context.addCookies([{ name, value, url: base }]);
    }
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const seen = new Map();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    cdp.on('Network.requestWillBeSent', (e) => seen.set(e.requestId, { url: e.request.url.replace(base, ''), type: e.type, bytes: 0 }));
    cdp.on('Network.loadingFinished', (e) => {
      const part = seen.get(e.requestId);
      if (part) part.bytes = e.encodedDataLength;
    });
    cdp.on('Network.loadingFailed', (e) => problems.push(`${seen.get(e.requestId)?.url}: ${e.errorText}`));
    const response = await page.goto(base + path, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(1500);
    // A page whose scripts are missing would be light too.
    if (!(await page.locator('main h1').count())) problems.push('the page shows no heading');
    const overTheWire = () => [...seen.values()].filter((p) => /^(\/|http)/.test(p.url));
    const sum = (list) => list.reduce((n, p) => n + p.bytes, 0);
    const parts = overTheWire();
    const shift = Math.round((await page.evaluate(() => globalThis.shifted)) * 1000) / 1000;
    seen.clear();
    await page.goto(base + path, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(500);
    return {
      status: response?.status(),
      bytes: sum(parts),
      requests: parts.length,
      script: sum(parts.filter((p) => p.type === 'Script')),
      shift,
      again: sum(overTheWire()),
      parts: parts.toSorted((a, b) => b.bytes - a.bytes),
      problems,
    };
  } finally {
    await context.close();
  }
}

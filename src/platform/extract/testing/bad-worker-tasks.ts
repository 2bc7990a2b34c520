/** For tests: a worker that misbehaves as its first byte says. */
export default async function misbehave({ bytes }: { readonly bytes: Uint8Array }): Promise<number> {
  switch (bytes[0]) {
    case 1:
      for (;;);
    case 2: {
      const kept: string[][] = [];
      for (;;)
        kept.push(
          Array<string>(10_000)
            .fill('')
            .map((_, index) => `${index}-${kept.length}`),
        );
    }
    case 3:
      process.exit(7);
      break;
    case 4:
      throw new Error('no such luck');
    default:
      return bytes.length;
  }
}

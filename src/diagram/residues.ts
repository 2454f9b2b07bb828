/** What whole numbers of at most 2^53 are told apart by as they stand: nothing is taken off modulo infinity. */
const PLAIN_BITS = 52;

/** Primes below 2^26: a product of two residues and one more stay below 2^53, which plain numbers hold exactly. */
const RESIDUE_BITS = 26;

/** Moduli to count in, enough for numbers of up to 2^bits: infinity alone where plain numbers will do, else primes whose product is larger. */
export function residueModuli(bits: number): readonly number[] {
  if (bits <= PLAIN_BITS) return [Infinity];
  const primes: number[] = [];
  const enough = 1n << BigInt(bits + 1);
  let product = 1n;
  for (let candidate = 2 ** RESIDUE_BITS - 1; product < enough; candidate -= 2) {
    if (!isPrime(candidate)) continue;
    primes.push(candidate);
    product *= BigInt(candidate);
  }
  return primes;
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) if (odd % divisor === 0) return false;
  return true;
}

/** The number, not below 0 and below the product of the moduli, that leaves these residues (Chinese remainder theorem, step by step). */
export function fromResidues(residues: readonly number[], moduli: readonly number[]): bigint {
  if (moduli.length === 1 && moduli[0] === Infinity) return BigInt(residues[0]!);
  let [number, product] = [0n, 1n];
  residues.forEach((residue, i) => {
    const modulus = BigInt(moduli[i]!);
    const missing = (BigInt(residue) - number) * power(product, modulus - 2n, modulus);
    number += product * (((missing % modulus) + modulus) % modulus);
    product *= modulus;
  });
  return number;
}

/** By Fermat, the power modulus - 2 is the inverse modulo a prime. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

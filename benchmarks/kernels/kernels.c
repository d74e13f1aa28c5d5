// The programs of Kernels.jk in C, statement by statement.
typedef unsigned char ubyte;
typedef unsigned int uint;

enum { SIEVE = 1 << 20, SIDE = 160, BYTES = 1 << 18, ITEMS = 1 << 16 };

extern ubyte sieve[SIEVE];
extern double a[SIDE * SIDE], b[SIDE * SIDE], c[SIDE * SIDE];
extern ubyte bytes[BYTES];
extern uint table[256], schedule[64];
extern int items[ITEMS];

static long do_sieve(ubyte *flags, int size) {
  for (int i = 0; i < size; i++) flags[i] = 1;
  for (int i = 2; i * i < size; i++) {
    if (flags[i]) {
      for (int j = i * i; j < size; j += i) flags[j] = 0;
    }
  }
  long count = 0;
  for (int i = 2; i < size; i++) count += flags[i];
  return count;
}

long c_sieve(void) { return do_sieve(sieve, SIEVE); }

static long do_matrix(double *x, double *y, double *z, int n) {
  for (int i = 0; i < n * n; i++) {
    x[i] = i % 7;
    y[i] = i % 5;
    z[i] = 0;
  }
  for (int i = 0; i < n; i++) {
    for (int k = 0; k < n; k++) {
      double f = x[i * n + k];
      for (int j = 0; j < n; j++) z[i * n + j] += f * y[k * n + j];
    }
  }
  double sum = 0;
  for (int i = 0; i < n * n; i++) sum += z[i];
  return (long)sum;
}

long c_matrix(void) { return do_matrix(a, b, c, SIDE); }

static long do_crc32(uint *t, ubyte *data, int size) {
  for (int i = 0; i < 256; i++) {
    uint value = i;
    for (int k = 0; k < 8; k++) value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320u : value >> 1;
    t[i] = value;
  }
  for (int i = 0; i < size; i++) data[i] = (ubyte)(i * 31);
  uint crc = 0xFFFFFFFFu;
  for (int i = 0; i < size; i++) crc = t[(crc ^ data[i]) & 0xFF] ^ crc >> 8;
  return crc;
}

long c_crc32(void) { return do_crc32(table, bytes, BYTES); }

static void sort(int *v, int low, int high) {
  while (low < high) {
    int pivot = v[low + (high - low) / 2];
    int i = low;
    int j = high;
    while (i <= j) {
      while (v[i] < pivot) i++;
      while (v[j] > pivot) j--;
      if (i <= j) {
        int t = v[i];
        v[i] = v[j];
        v[j] = t;
        i++;
        j--;
      }
    }
    sort(v, low, j);
    low = i;
  }
}

static long do_quicksort(int *v, int size) {
  uint seed = 12345;
  for (int i = 0; i < size; i++) {
    seed = seed * 1103515245u + 12345u;
    v[i] = (int)(seed >> 8);
  }
  sort(v, 0, size - 1);
  long sum = 0;
  for (int i = 0; i < size; i += 1000) sum = sum * 31 + v[i];
  return sum;
}

long c_quicksort(void) { return do_quicksort(items, ITEMS); }

static int place(int *columns, int row, int n) {
  if (row == n) return 1;
  int count = 0;
  for (int x = 0; x < n; x++) {
    int free = 1;
    for (int y = 0; y < row; y++) {
      int d = columns[y] - x;
      if (d == 0 || d == row - y || d == y - row) {
        free = 0;
        break;
      }
    }
    if (free) {
      columns[row] = x;
      count += place(columns, row + 1, n);
    }
  }
  return count;
}

long c_queens(void) { return place(items, 0, 9); }

static uint rotate(uint x, int n) { return x >> n | x << (32 - n); }

static long do_sha256(uint *w, ubyte *data, int size) {
  static const uint k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  };
  uint h0 = 0x6a09e667, h1 = 0xbb67ae85, h2 = 0x3c6ef372, h3 = 0xa54ff53a;
  uint h4 = 0x510e527f, h5 = 0x9b05688c, h6 = 0x1f83d9ab, h7 = 0x5be0cd19;
  for (int at = 0; at + 64 <= size; at += 64) {
    for (int i = 0; i < 16; i++) {
      int p = at + i * 4;
      w[i] = (uint)data[p] << 24 | (uint)data[p + 1] << 16 | (uint)data[p + 2] << 8 | data[p + 3];
    }
    for (int i = 16; i < 64; i++) {
      uint x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3) + w[i - 7] +
             (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10);
    }
    uint s0 = h0, s1 = h1, s2 = h2, s3 = h3, s4 = h4, s5 = h5, s6 = h6, s7 = h7;
    for (int i = 0; i < 64; i++) {
      uint t1 = s7 + (rotate(s4, 6) ^ rotate(s4, 11) ^ rotate(s4, 25)) + ((s4 & s5) ^ (~s4 & s6)) +
                k[i] + w[i];
      uint t2 = (rotate(s0, 2) ^ rotate(s0, 13) ^ rotate(s0, 22)) +
                ((s0 & s1) ^ (s0 & s2) ^ (s1 & s2));
      s7 = s6; s6 = s5; s5 = s4; s4 = s3 + t1; s3 = s2; s2 = s1; s1 = s0; s0 = t1 + t2;
    }
    h0 += s0; h1 += s1; h2 += s2; h3 += s3; h4 += s4; h5 += s5; h6 += s6; h7 += s7;
  }
  return (long)(h0 ^ h1 ^ h2 ^ h3 ^ h4 ^ h5 ^ h6 ^ h7);
}

long c_sha256(void) { return do_sha256(schedule, bytes, BYTES); }

static long do_mandelbrot(ubyte *image, int side) {
  for (int y = 0; y < side; y++) {
    for (int x = 0; x < side; x++) {
      double cr = 2.0 * x / side - 1.5;
      double ci = 2.0 * y / side - 1.0;
      double zr = 0, zi = 0;
      int n = 0;
      while (n < 50 && zr * zr + zi * zi < 4) {
        double t = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = t;
        n++;
      }
      image[y * side + x] = (ubyte)n;
    }
  }
  long sum = 0;
  for (int i = 0; i < side * side; i++) sum += image[i];
  return sum;
}

long c_mandelbrot(void) { return do_mandelbrot(sieve, 256); }

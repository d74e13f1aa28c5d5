// The computing programs in C, statement by statement.
#define SQRT(x) __builtin_sqrt(x)

// NBody.java
typedef struct {
  double x, y, z, vx, vy, vz, mass;
} Body;

enum { BODIES = 5 };

static const double PI = 3.141592653589793;
static Body bodies[BODIES];

static void set(int i, double x, double y, double z, double vx, double vy, double vz, double mass) {
  double year = 365.24;
  Body body = {x, y, z, vx * year, vy * year, vz * year, mass * (4 * PI * PI)};
  bodies[i] = body;
}

static void advance(double time) {
  for (int i = 0; i < BODIES; i++) {
    Body *a = &bodies[i];
    for (int j = i + 1; j < BODIES; j++) {
      Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double magnitude = time / (square * SQRT(square));
      a->vx -= dx * b->mass * magnitude;
      a->vy -= dy * b->mass * magnitude;
      a->vz -= dz * b->mass * magnitude;
      b->vx += dx * a->mass * magnitude;
      b->vy += dy * a->mass * magnitude;
      b->vz += dz * a->mass * magnitude;
    }
  }
  for (int i = 0; i < BODIES; i++) {
    Body *body = &bodies[i];
    body->x += time * body->vx;
    body->y += time * body->vy;
    body->z += time * body->vz;
  }
}

static double energy(void) {
  double energy = 0;
  for (int i = 0; i < BODIES; i++) {
    Body *a = &bodies[i];
    energy += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
    for (int j = i + 1; j < BODIES; j++) {
      Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      energy -= a->mass * b->mass / SQRT(dx * dx + dy * dy + dz * dz);
    }
  }
  return energy;
}

long c_nbody(void) {
  set(0, 0, 0, 0, 0, 0, 0, 1);
  set(1, 4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01,
      1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05,
      9.54791938424326609e-04);
  set(2, 8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01,
      -2.76742510726411899e-03, 4.99852801234917238e-03, 2.30417297573763929e-05,
      2.85885980666130812e-04);
  set(3, 1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01,
      2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05,
      4.36624404335156298e-05);
  set(4, 1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01,
      2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05,
      5.15138902046611451e-05);
  for (int i = 0; i < 500000; i++) advance(0.01);
  return (long) (energy() * 1e12);
}

// SpectralNorm.java
enum { NORM = 700 };

static double u[NORM], v[NORM], w[NORM];

static double element(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static void multiply(const double *in, double *product) {
  for (int i = 0; i < NORM; i++) {
    double sum = 0;
    for (int j = 0; j < NORM; j++) sum += element(i, j) * in[j];
    product[i] = sum;
  }
}

static void multiply_transposed(const double *in, double *product) {
  for (int i = 0; i < NORM; i++) {
    double sum = 0;
    for (int j = 0; j < NORM; j++) sum += element(j, i) * in[j];
    product[i] = sum;
  }
}

long c_spectralnorm(void) {
  for (int i = 0; i < NORM; i++) u[i] = 1;
  for (int i = 0; i < 10; i++) {
    multiply(u, w);
    multiply_transposed(w, v);
    multiply(v, w);
    multiply_transposed(w, u);
  }
  double uv = 0, vv = 0;
  for (int i = 0; i < NORM; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return (long) (SQRT(uv / vv) * 1e12);
}

// Fannkuch.java
static int flips(const int *permutation, int *work, int n) {
  for (int i = 0; i < n; i++) work[i] = permutation[i];
  int count = 0;
  int first = work[0];
  while (first != 0) {
    for (int low = 0, high = first; low < high; low++, high--) {
      int t = work[low];
      work[low] = work[high];
      work[high] = t;
    }
    first = work[0];
    count++;
  }
  return count;
}

static int permutation[16], work[16], count[16];

long c_fannkuch(void) {
  int n = 9;
  for (int i = 0; i < n; i++) permutation[i] = i;
  int most = 0, checksum = 0, rest = n;
  for (int number = 0;; number++) {
    while (rest != 1) {
      count[rest - 1] = rest;
      rest--;
    }
    int found = flips(permutation, work, n);
    most = most > found ? most : found;
    checksum += (number & 1) == 0 ? found : -found;
    while (1) {
      if (rest == n) return most * 1000000L + checksum;
      int first = permutation[0];
      for (int i = 0; i < rest; i++) permutation[i] = permutation[i + 1];
      permutation[rest] = first;
      count[rest]--;
      if (count[rest] > 0) break;
      rest++;
    }
  }
}

// Mandelbrot.java
enum { SET = 400, LIMIT = 50 };

static unsigned char rows[SET * SET / 8];

long c_mandelbrot(void) {
  for (int i = 0; i < SET * SET / 8; i++) rows[i] = 0;
  for (int y = 0; y < SET; y++) {
    double ci = 2.0 * y / SET - 1.0;
    for (int x = 0; x < SET; x++) {
      double cr = 2.0 * x / SET - 1.5;
      double zr = 0, zi = 0, rr = 0, ii = 0;
      int i = 0;
      while (i < LIMIT && rr + ii <= 4) {
        zi = 2 * zr * zi + ci;
        zr = rr - ii + cr;
        rr = zr * zr;
        ii = zi * zi;
        i++;
      }
      if (i == LIMIT) rows[y * (SET / 8) + x / 8] |= 0x80 >> x % 8;
    }
  }
  long hash = 0;
  for (int i = 0; i < SET * SET / 8; i++) hash = hash * 31 + rows[i];
  return hash;
}

// Matrix.java
enum { SIZE = 256 };

static double left[SIZE][SIZE], right[SIZE][SIZE], product[SIZE][SIZE];

static void fill(double m[SIZE][SIZE], int seed) {
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) m[i][j] = (i * 31 + j * seed) % 17 - 8;
  }
}

long c_matrix(void) {
  fill(left, 7);
  fill(right, 11);
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) product[i][j] = 0;
    for (int k = 0; k < SIZE; k++) {
      double factor = left[i][k];
      for (int j = 0; j < SIZE; j++) product[i][j] += factor * right[k][j];
    }
  }
  long sum = 0;
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) sum = sum * 3 + (long) product[i][j];
  }
  return sum;
}

// Queens.java
enum { QUEENS = 10 };

static char columns[QUEENS], rising[2 * QUEENS], falling[2 * QUEENS];
static int solutions;

static void place(int row) {
  if (row == QUEENS) {
    solutions++;
    return;
  }
  for (int column = 0; column < QUEENS; column++) {
    int up = row + column;
    int down = row - column + QUEENS;
    if (!columns[column] && !rising[up] && !falling[down]) {
      columns[column] = rising[up] = falling[down] = 1;
      place(row + 1);
      columns[column] = rising[up] = falling[down] = 0;
    }
  }
}

long c_queens(void) {
  long sum = 0;
  for (int i = 0; i < 5; i++) {
    solutions = 0;
    place(0);
    sum += solutions;
  }
  return sum;
}

// Levenshtein.java
enum { LENGTH = 2500 };

static unsigned short first_text[LENGTH], second_text[LENGTH];
static int previous_row[LENGTH + 1], current_row[LENGTH + 1];

static void text(unsigned short *out, int seed) {
  unsigned state = seed;
  for (int i = 0; i < LENGTH; i++) {
    state = state * 1103515245u + 12345;
    out[i] = 'a' + (state >> 16) % 6;
  }
}

static int least(int a, int b) { return a < b ? a : b; }

static int distance(int a_seed, int b_seed) {
  text(first_text, a_seed);
  text(second_text, b_seed);
  int *previous = previous_row, *current = current_row;
  for (int j = 0; j <= LENGTH; j++) previous[j] = j;
  for (int i = 1; i <= LENGTH; i++) {
    current[0] = i;
    for (int j = 1; j <= LENGTH; j++) {
      int cost = first_text[i - 1] == second_text[j - 1] ? 0 : 1;
      current[j] = least(least(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
    }
    int *t = previous;
    previous = current;
    current = t;
  }
  return previous[LENGTH];
}

long c_levenshtein(void) { return distance(1, 2) * 10000L + distance(3, 4); }

// Sudoku.java
static const int puzzle[81] = {
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 0, 0, 0, 0, 0, 0, 7, 0, 0, 9, 0, 2, 0, 0,
    0, 5, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 4, 5, 7, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0,
    0, 0, 1, 0, 0, 0, 0, 6, 8, 0, 0, 8, 5, 0, 0, 0, 1, 0, 0, 9, 0, 0, 0, 0, 4, 0, 0};

static int cells[81], in_row[9], in_column[9], in_box[9];
static long tried;

static void put(int cell, int digit) {
  int bit = 1 << digit;
  cells[cell] = digit;
  in_row[cell / 9] ^= bit;
  in_column[cell % 9] ^= bit;
  in_box[cell / 27 * 3 + cell % 9 / 3] ^= bit;
}

static int choices(int cell) {
  int used = in_row[cell / 9] | in_column[cell % 9] | in_box[cell / 27 * 3 + cell % 9 / 3];
  return 0x3fe & ~used;
}

static int solve(void) {
  int best = -1, fewest = 10;
  for (int cell = 0; cell < 81; cell++) {
    if (cells[cell] == 0) {
      int number = __builtin_popcount(choices(cell));
      if (number < fewest) {
        fewest = number;
        best = cell;
      }
    }
  }
  if (best < 0) return 1;
  int possible = choices(best);
  for (int digit = 1; digit <= 9; digit++) {
    if ((possible & 1 << digit) != 0) {
      tried++;
      put(best, digit);
      if (solve()) return 1;
      put(best, digit);
      cells[best] = 0;
    }
  }
  return 0;
}

long c_sudoku(void) {
  long sum = 0;
  for (int turn = 0; turn < 10; turn++) {
    tried = 0;
    for (int i = 0; i < 9; i++) in_row[i] = in_column[i] = in_box[i] = 0;
    for (int i = 0; i < 81; i++) cells[i] = 0;
    for (int i = 0; i < 81; i++) {
      if (puzzle[i] != 0) put(i, puzzle[i]);
    }
    solve();
    for (int i = 0; i < 81; i++) sum = sum * 11 + cells[i];
    sum += tried;
  }
  return sum;
}

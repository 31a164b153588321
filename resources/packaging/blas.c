/* The basic operations of linear algebra that NumPy's core is linked against, in their plainest form.
 *
 * The program counts, sorts and joins arrays of numbers and never multiplies matrices, so the 28 MB
 * of OpenBLAS that come with NumPy would be carried for nothing. NumPy cannot be loaded without
 * these names, though. The products are right, only not quick; what solves equations is not there,
 * and whoever asks for it is stopped with a sentence (tests/policy holds that nobody does).
 */
#include <complex.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef int64_t whole;
enum { BY_ROWS = 101, AS_IS = 111, CONJUGATED = 113, UPPER = 121 };

#define START(count, step) ((step) < 0 ? (1 - (count)) * (step) : 0)
#define SAME(x) (x)

/* T: the type of numbers, p: its letter, S: how a scalar comes, V: its value, C: its conjugate. */
#define OPERATIONS(T, p, S, V, C)                                                                  \
    void scipy_cblas_##p##axpy64_(whole n, S alpha, const T *x, whole dx, T *y, whole dy) {        \
        whole i = START(n, dx), j = START(n, dy);                                                  \
        for (whole k = 0; k < n; k++, i += dx, j += dy) y[j] += V(alpha) * x[i];                   \
    }                                                                                              \
    void scipy_cblas_##p##gemm64_(int order, int ta, int tb, whole m, whole n, whole inner,        \
                                  S alpha, const T *a, whole la, const T *b, whole lb, S beta,     \
                                  T *c, whole lc) {                                                \
        if (order != BY_ROWS) {                                                                    \
            scipy_cblas_##p##gemm64_(BY_ROWS, tb, ta, n, m, inner, alpha, b, lb, a, la, beta, c,   \
                                     lc);                                                          \
            return;                                                                                \
        }                                                                                          \
        for (whole i = 0; i < m; i++) {                                                            \
            for (whole j = 0; j < n; j++)                                                          \
                c[i * lc + j] = V(beta) == 0 ? 0 : V(beta) * c[i * lc + j];                        \
            for (whole k = 0; k < inner; k++) {                                                    \
                T left = ta == AS_IS ? a[i * la + k] : a[k * la + i];                              \
                left = V(alpha) * (ta == CONJUGATED ? C(left) : left);                             \
                for (whole j = 0; j < n; j++) {                                                    \
                    T right = tb == AS_IS ? b[k * lb + j] : b[j * lb + k];                         \
                    c[i * lc + j] += left * (tb == CONJUGATED ? C(right) : right);                 \
                }                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }                                                                                              \
    void scipy_cblas_##p##gemv64_(int order, int ta, whole m, whole n, S alpha, const T *a,        \
                                  whole la, const T *x, whole dx, S beta, T *y, whole dy) {        \
        int turned = (order == BY_ROWS) == (ta != AS_IS);                                          \
        whole rows = ta == AS_IS ? m : n, columns = ta == AS_IS ? n : m;                           \
        whole j = START(rows, dy);                                                                 \
        for (whole r = 0; r < rows; r++, j += dy) {                                                \
            T sum = 0;                                                                             \
            whole i = START(columns, dx);                                                          \
            for (whole k = 0; k < columns; k++, i += dx) {                                         \
                T one = turned ? a[k * la + r] : a[r * la + k];                                    \
                sum += (ta == CONJUGATED ? C(one) : one) * x[i];                                   \
            }                                                                                      \
            y[j] = V(alpha) * sum + (V(beta) == 0 ? 0 : V(beta) * y[j]);                           \
        }                                                                                          \
    }                                                                                              \
    void scipy_cblas_##p##syrk64_(int order, int part, int ta, whole n, whole inner, S alpha,      \
                                  const T *a, whole la, S beta, T *c, whole lc) {                  \
        int turned = (order == BY_ROWS) == (ta != AS_IS);                                          \
        for (whole i = 0; i < n; i++)                                                              \
            for (whole j = part == UPPER ? i : 0; j <= (part == UPPER ? n - 1 : i); j++) {         \
                T sum = 0, *to = order == BY_ROWS ? &c[i * lc + j] : &c[j * lc + i];               \
                for (whole k = 0; k < inner; k++)                                                  \
                    sum += turned ? a[k * la + i] * a[k * la + j] : a[i * la + k] * a[j * la + k]; \
                *to = V(alpha) * sum + (V(beta) == 0 ? 0 : V(beta) * *to);                         \
            }                                                                                      \
    }                                                                                              \
    void scipy_##p##copy_64_(const whole *n, const T *x, const whole *dx, T *y, const whole *dy) { \
        whole i = START(*n, *dx), j = START(*n, *dy);                                              \
        for (whole k = 0; k < *n; k++, i += *dx, j += *dy) y[j] = x[i];                            \
    }

#define REAL_DOT(T, p)                                                                             \
    T scipy_cblas_##p##dot64_(whole n, const T *x, whole dx, const T *y, whole dy) {               \
        T sum = 0;                                                                                 \
        whole i = START(n, dx), j = START(n, dy);                                                  \
        for (whole k = 0; k < n; k++, i += dx, j += dy) sum += x[i] * y[j];                        \
        return sum;                                                                                \
    }

#define COMPLEX_DOT(T, p, kind, C)                                                                 \
    void scipy_cblas_##p##dot##kind##_sub64_(whole n, const T *x, whole dx, const T *y, whole dy,  \
                                             T *sum) {                                             \
        *sum = 0;                                                                                  \
        whole i = START(n, dx), j = START(n, dy);                                                  \
        for (whole k = 0; k < n; k++, i += dx, j += dy) *sum += C(x[i]) * y[j];                    \
    }

#define AT(pointer) (*(pointer))
OPERATIONS(float, s, float, SAME, SAME)
OPERATIONS(double, d, double, SAME, SAME)
OPERATIONS(float complex, c, const float complex *, AT, __builtin_conjf)
OPERATIONS(double complex, z, const double complex *, AT, __builtin_conj)
REAL_DOT(float, s)
REAL_DOT(double, d)
COMPLEX_DOT(float complex, c, u, SAME)
COMPLEX_DOT(float complex, c, c, __builtin_conjf)
COMPLEX_DOT(double complex, z, u, SAME)
COMPLEX_DOT(double complex, z, c, __builtin_conj)

#define ABSENT(name)                                                                               \
    void scipy_##name##_64_(void) {                                                                \
        fputs("council-archive: numpy.linalg (" #name ") is not part of this build.\n", stderr);   \
        abort();                                                                                   \
    }
#define ABSENT_FOR_REAL(p) ABSENT(p##syevd)
#define ABSENT_FOR_COMPLEX(p) ABSENT(p##heevd)
#define ABSENT_FOR_ALL(p)                                                                          \
    ABSENT(p##geev) ABSENT(p##gelsd) ABSENT(p##geqrf) ABSENT(p##gesdd) ABSENT(p##gesv)             \
    ABSENT(p##getrf) ABSENT(p##potrf)
ABSENT_FOR_ALL(s) ABSENT_FOR_ALL(d) ABSENT_FOR_ALL(c) ABSENT_FOR_ALL(z)
ABSENT_FOR_REAL(s) ABSENT_FOR_REAL(d) ABSENT_FOR_COMPLEX(c) ABSENT_FOR_COMPLEX(z)
ABSENT(dorgqr) ABSENT(zungqr)

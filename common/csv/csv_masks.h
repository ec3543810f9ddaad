/*
 * csv_masks: 64 bytes as masks of the four bytes that matter in CSV, in
 * three lanes: portable C, SSE2 and AVX2. For csv_mark.c alone, which
 * compiles its loops around them.
 */
#ifndef SITREP_CSV_MASKS_H
#define SITREP_CSV_MASKS_H

#include "base/short.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define CSV_X86	1
#else
#define CSV_X86	0
#endif

#define CSV_BLOCK		64
#define CSV_INLINE	static inline __attribute__((always_inline))

struct csv_masks {
	uint64_t delimiter, quote, feed, cr;	/* bit i is byte i */
};

/* The portable lane: eight bytes in a word, whatever the machine's byte order. */

CSV_INLINE uint64_t
pack_bits(uint64_t high_bits)
{
	return ((high_bits >> 7) * 0x0102040810204080) >> 56;
}

CSV_INLINE struct csv_masks
masks_portable(const char *p, char delimiter, char quote)
{
	struct csv_masks m = { 0, 0, 0, 0 };

	for (int i = 0; i < CSV_BLOCK; i += 8) {
		uint64_t word = short_load_next(p + i, 8);

		m.delimiter |= pack_bits(short_bytes_of(word, delimiter)) << i;
		m.quote |= pack_bits(short_bytes_of(word, quote)) << i;
		m.feed |= pack_bits(short_bytes_of(word, '\n')) << i;
		m.cr |= pack_bits(short_bytes_of(word, '\r')) << i;
	}
	return m;
}

/* Bit i of the result is the parity of bits 0 to i. */
CSV_INLINE uint64_t
parity_portable(uint64_t bits)
{
	for (int shift = 1; shift < CSV_BLOCK; shift *= 2)
		bits ^= bits << shift;
	return bits;
}

#if CSV_X86
CSV_INLINE uint64_t
equal_sse2(const __m128i v[4], char c)
{
	const __m128i want = _mm_set1_epi8(c);
	uint64_t bits = 0;

	for (int i = 0; i < 4; i++)
		bits |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v[i], want)) << (16 * i);
	return bits;
}

CSV_INLINE struct csv_masks
masks_sse2(const char *p, char delimiter, char quote)
{
	__m128i v[4];

	for (size_t i = 0; i < 4; i++)
		v[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
	return (struct csv_masks){ equal_sse2(v, delimiter), equal_sse2(v, quote),
	    equal_sse2(v, '\n'), equal_sse2(v, '\r') };
}

#define CSV_AVX2	__attribute__((target("avx2,bmi,popcnt,pclmul")))

CSV_AVX2 CSV_INLINE uint64_t
equal_avx2(__m256i low, __m256i high, char c)
{
	const __m256i want = _mm256_set1_epi8(c);

	return (uint64_t)(unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, want)) |
	    (uint64_t)(unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, want)) << 32;
}

CSV_AVX2 CSV_INLINE struct csv_masks
masks_avx2(const char *p, char delimiter, char quote)
{
	__m256i low = _mm256_loadu_si256((const __m256i *)(const void *)p);
	__m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));

	return (struct csv_masks){ equal_avx2(low, high, delimiter), equal_avx2(low, high, quote),
	    equal_avx2(low, high, '\n'), equal_avx2(low, high, '\r') };
}

/* A product without carries with all ones is just that. */
CSV_AVX2 CSV_INLINE uint64_t
parity_clmul(uint64_t bits)
{
	return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(
	    _mm_set_epi64x(0, (long long)bits), _mm_set1_epi8(-1), 0));
}
#endif

#endif

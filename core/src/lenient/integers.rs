//! Integers that are written as floats.

/// The largest magnitude below which every integer is exact in a double: 2^53.
const EXACT_IN_DOUBLE: f64 = 9_007_199_254_740_992.0;

/// The integer that a float stands for, if it is integral and exact.
pub(super) fn integral(value: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the bound makes the cast exact"
    )]
    (value.fract() == 0.0 && value.abs() <= EXACT_IN_DOUBLE).then_some(value as i64)
}

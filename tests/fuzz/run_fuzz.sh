#!/usr/bin/env bash
# Runs every fuzz target for so many seconds over its corpus. Findings end the run and lie in build-fuzz/findings.
#   tests/fuzz/run_fuzz.sh SECONDS [TARGET...]    after: cmake --preset fuzz && cmake --build build-fuzz --target fuzz_all
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=$1
shift
export QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
mkdir -p build-fuzz/findings
if [ $# -eq 0 ]; then
    mapfile -t targets < <(cd build-fuzz/bin && ls fuzz_*)
    set -- "${targets[@]}"
fi
for target in "$@"; do
    name=${target#fuzz_}
    grown=build-fuzz/corpus/$name
    mkdir -p "$grown"
    longest=16384
    [ "$name" = cache ] && longest=131072
    if ! build-fuzz/bin/"fuzz_$name" "$grown" "tests/data/fuzz/$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
        -max_len="$longest" -print_final_stats=1 -artifact_prefix=build-fuzz/findings/"$name"- >build-fuzz/findings/"$name".log 2>&1; then
        tail -40 build-fuzz/findings/"$name".log
        echo "fuzz_$name: FAILED; see build-fuzz/findings/" >&2
        exit 1
    fi
    echo "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' build-fuzz/findings/"$name".log) runs, no finding"
done

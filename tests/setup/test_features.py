"""A dependency that would compile twice is found, with the features that are the reason."""

import unittest

from .features import differences, read_features

DEMO = """\
antiphon-demo v0.1.0 (/checkout/tests/demo) []
tokio v1.54.1 [default,rt]
syn v3.0.9 [full]
bytes v1.12.0 []
"""


class FeaturesTest(unittest.TestCase):
    def differences(self, other: str) -> list[str]:
        return differences(read_features(DEMO), read_features(other))

    def test_a_binding_may_compile_more_packages_and_fewer(self):
        self.assertEqual(self.differences("tokio v1.54.1 [rt,default]\nnapi v3.16.1 [napi6]\n"), [])

    def test_another_set_of_features_is_named(self):
        (difference,) = self.differences("tokio v1.54.1 [default,rt-multi-thread]\n")
        self.assertTrue(difference.startswith("tokio v1.54.1 +rt-multi-thread -rt: "), difference)

    def test_a_build_script_may_need_another_set_beside_the_shared_one(self):
        self.assertEqual(self.differences("bytes v1.12.0 []\nbytes v1.12.0 [std]\n"), [])

    def test_another_version_is_another_package(self):
        self.assertEqual(self.differences("syn v2.0.119 [full,visit-mut]\n"), [])


if __name__ == "__main__":
    unittest.main()

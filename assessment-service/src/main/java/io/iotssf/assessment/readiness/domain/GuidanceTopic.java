package io.iotssf.assessment.readiness.domain;

import io.iotssf.contracts.Text;

/** What users are told about. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of strings
enum GuidanceTopic {
  SETUP("setup", "設置と初期設定", "setup"),
  SAFE_USE("safe-use", "安全な使い方", "safe use"),
  MISUSE_RISK("misuse-risk", "誤った使い方をした場合のリスク", "risks of misuse"),
  CONTACT("contact", "問合せ先", "whom to contact"),
  ABNORMAL_NOTICE("abnormal-notice", "異常の通知を受けたときの対応", "what to do on an abnormal notice"),
  UPDATE("update", "アップデート時の注意", "cautions for updates"),
  END_OF_SUPPORT("end-of-support", "サポートの終了", "end of support"),
  DISPOSAL("disposal", "廃棄時の注意", "disposal");

  private final String code;
  private final Text label;

  GuidanceTopic(String code, String ja, String en) {
    this.code = code;
    this.label = new Text(ja, en);
  }

  String code() {
    return code;
  }

  Text label() {
    return label;
  }
}

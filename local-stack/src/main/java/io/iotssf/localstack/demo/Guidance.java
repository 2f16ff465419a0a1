package io.iotssf.localstack.demo;

import java.util.List;

/**
 * What the resident is told on one topic. The worked case has none of it; without it nothing that a
 * consumer uses can be submitted.
 *
 * @param topic code of the topic
 * @param text what the assessor writes
 */
record Guidance(String topic, String text) {
  /** Every topic that a consumer has to be told about. */
  static final List<Guidance> FOR_THE_RESIDENT =
      List.of(
          new Guidance(
              "setup",
              "設置と配管・配線の工事は、販売店または工事店に依頼してください。初期設定では、アプリケーションのパスワードを推測されにくいものに変更し、自宅の無線LANの暗号化が有効であることを確認してください。"),
          new Guidance(
              "safe-use",
              "遠隔でお湯張りを行うときは、浴槽の栓や蓋の状態と、浴室に人がいないことを、あらかじめ在宅の方に確認してください。入浴の前には、必ず手で湯温を確かめてください。"),
          new Guidance(
              "misuse-risk",
              "アカウントを他人と共有したり、パスワードを使い回したりすると、第三者に給湯器を操作され、やけどや、在宅状況などの情報の流出につながるおそれがあります。"),
          new Guidance(
              "contact",
              "操作方法や不具合のお問合せは、取扱説明書に記載のお客様窓口にご連絡ください。ガスのにおいがするときは、給湯器やアプリケーションを操作せず、ガス事業者にご連絡ください。"),
          new Guidance(
              "abnormal-notice",
              "身に覚えのない操作の通知や異常の通知を受けたときは、居内のリモコンによる手元の操作を優先して運転を停止し、給湯器の通信回線を切り離したうえで、お客様窓口にご連絡ください。"),
          new Guidance(
              "update",
              "ソフトウェアの更新中は、給湯器の電源を切らず、遠隔操作も行わないでください。更新の通知は公式のアプリケーションにのみ届きます。メールなどで届いたリンクからは更新しないでください。"),
          new Guidance(
              "end-of-support",
              "サポートの終了時期は、終了に先立ってアプリケーションでお知らせします。終了後はソフトウェアが更新されなくなるため、遠隔操作の機能を無効にし、居内のリモコンでお使いください。"),
          new Guidance(
              "disposal",
              "廃棄、譲渡または転居の際は、アプリケーションで給湯器の登録を解除し、本体の設定を初期化してください。アカウントが不要になる場合は、退会の手続きにより利用履歴を削除してください。"));
}

package io.github.copydesk.tests.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors of Chinese and Japanese stories, whom no blank parts from what they are. */
class HanBylineTest {

  private static final String STORY = "两座岛屿之间的渡轮因风暴停航，运营公司表示周一之前不会恢复，码头的一部分已被冲毁，救援人员已经离开现场。";

  @ParameterizedTest
  @CsvSource({
    "新华社记者王小明,王小明",
    "記者王小明／台北報導,王小明",
    "本报记者 王明 北京报道,王明",
    "每经记者：王明　每经编辑：李华,王明;李华",
    "김민수기자,김민수",
    "김민수 기자 kim@example.org,김민수",
    "/오슬로=김민수 특파원 kim@example.org,김민수",
    "[서울신문 김민수 기자],김민수",
    "本报记者 王小明 李大海,王小明;李大海",
    "文/王小明,王小明",
    "撰文｜王小明,王小明",
    "文・田中太郎,田中太郎",
    "取材・文＝田中太郎,田中太郎",
    "田中太郎記者,田中太郎",
    "【田中太郎】,田中太郎",
    "文/王明,王明",
    "本报记者 王明,王明",
    "（记者 王明 李华）,王明;李华",
    "【海港时报驻德国特约记者 王明】,王明",
    "【文/海港网 王明】,王明",
  })
  void anAuthorIsRead(String line, String names) {
    HeaderReading reading = read("渡轮停航\n\n" + line + "\n\n" + STORY);
    assertThat(reading.header().byline())
        .extracting(Byline::name)
        .containsExactly(names.split(";"));
    assertThat(reading.redline().result()).isEqualTo("渡轮停航\n\n" + STORY);
    HeaderReading foot = read(STORY + "\n\n" + STORY + "\n\n" + line);
    assertThat(foot.credits()).extracting(Credit::name).containsExactly(names.split(";"));
    assertThat(foot.redline().result()).isEqualTo(STORY + "\n\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者调查", "文/图", "【速报】", "（图片）", "新华社记者走访渔村", "本报记者手记", "记者马上", "文化・生活"})
  void wordsStay(String line) {
    assertThat(read("渡轮停航\n\n" + line + "\n\n" + STORY).redline().isUnchanged()).isTrue();
    assertThat(read(STORY + "\n\n" + STORY + "\n\n" + line).redline().isUnchanged()).isTrue();
  }

  @Test
  void theEditorBehindAnAuthorIsNone() {
    HeaderReading reading = read("作者：王小明 编辑：李大海\n\n" + STORY);
    assertThat(reading.header().byline()).extracting(Byline::name).containsExactly("王小明");
    assertThat(reading.credits()).extracting(Credit::name).containsExactly("李大海");
  }

  private static HeaderReading read(String text) {
    return HeaderReader.standard().read(text, Locale.CHINESE, null);
  }
}

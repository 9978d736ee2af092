package io.sitong.command;

import io.sitong.reports.format.Format;
import io.sitong.reports.guide.ExportedGuide;
import io.sitong.reports.guide.GuideExport;
import io.sitong.reports.guide.GuideIndex;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.reports.guide.GuideTarget;
import io.sitong.ui.documents.GuidePlaces;
import io.sitong.ui.documents.PublicPages;
import io.sitong.ui.documents.PublishedGuides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guides}: a document of every published standard item; again into the same place, only what changed. */
@Command(name = "guides", description = "批量生成统一办事指南；再次生成时只写有变化的", mixinStandardHelpOptions = true)
final class GuidesCommand implements Callable<Integer> {

    private static final int TOLD_EVERY = 200;

    private final Console console;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE.zip",
            description = "输出目录或zip文件；目录里已有的索引（index.csv）作为上次的结果")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "DOCX", description = "docx、pdf 或 html，默认 docx")
    private Format format = Format.DOCX;

    @Option(
            names = "--kind",
            paramLabel = "guide|short|large|card",
            defaultValue = "GUIDE",
            description = "办事指南（guide）、简版（short）、大字版（large）或窗口办事卡（card），默认办事指南")
    private GuideLayout layout = GuideLayout.GUIDE;

    @Option(names = "--since", paramLabel = "DIR|FILE.zip", description = "上次的输出：只写此后有变化的")
    private @Nullable Path since;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:SITONG_PUBLIC_ADDRESS:-}",
            description = "公众访问服务专区的网址，如https://zwfw.example.gov.cn；给出后，每份文件带有指向该事项页面的二维码")
    private String address = "";

    @Mixin
    private final RegionOption region = new RegionOption();

    @Option(names = "--everywhere", description = "写明各地的办理地点、时间和电话；只写一个区划的用 --region")
    private boolean everywhere;

    @Option(names = "--all", description = "不管上次的结果，全部重新生成")
    private boolean all;

    @Mixin
    private final DataDirectory data = new DataDirectory();

    GuidesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GuidePlaces places = everywhere
                ? GuidePlaces.EVERYWHERE
                : region.find().map(GuidePlaces::at).orElse(GuidePlaces.NONE);
        PublicPages pages = pages();
        Map<String, ExportedGuide> before = before();
        try (DataDirectory.Open open = data.open(console);
                GuideTarget target = target()) {
            PublishedGuides.Guides guides = open.guides(pages).of(DataDirectory.operator(), places);
            GuideExport.Outcome outcome = new GuideExport(layout, format)
                    .export(guides.texts(), target, before, (count, guide) -> {
                        if (count % TOLD_EVERY == 0) {
                            console.say(count + " / " + guides.count());
                        }
                        return true;
                    });
            console.say(layout.title() + "共 " + outcome.all() + " 份：写入 " + outcome.written() + " 份，未变 " + outcome.same()
                    + " 份，已撤下 " + outcome.removed() + " 份：" + out.toAbsolutePath());
        }
        return ExitCode.DONE;
    }

    private PublicPages pages() {
        try {
            return PublicPages.at(address);
        } catch (IllegalArgumentException e) {
            throw new CannotDo("--address 应是以 http:// 或 https:// 开头的网址，不带 ? 和 #：“" + address + "”。");
        }
    }

    private Map<String, ExportedGuide> before() {
        Path earlier = since == null && Files.isDirectory(out) ? out : since;
        if (all || earlier == null) {
            return Map.of();
        }
        if (!Files.exists(earlier)) {
            throw new CannotDo("没有找到上次的结果“" + earlier + "”。");
        }
        try {
            return GuideIndex.read(earlier);
        } catch (IOException | RuntimeException e) {
            throw new CannotDo("“" + earlier + "”里没有可用的索引 " + GuideIndex.TABLE + "。");
        }
    }

    private GuideTarget target() throws IOException {
        boolean zip = InputFiles.nameOf(out).toLowerCase(Locale.ROOT).endsWith(".zip");
        Path folder = out.toAbsolutePath().getParent();
        if (zip && folder != null) {
            Files.createDirectories(folder);
        }
        return zip ? GuideTarget.zip(out.toAbsolutePath()) : GuideTarget.folder(out);
    }
}
